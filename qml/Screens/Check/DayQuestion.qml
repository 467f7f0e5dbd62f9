import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// Asks about a check day that cannot stand as it is: before the form came out, or after today.
Banner {
    id: root

    required property SheetViewModel sheet

    readonly property bool early: root.sheet.earlyDay !== ""

    Layout.fillWidth: true
    visible: root.early || root.sheet.row.toConfirm
    tone: Tone.Warn
    title: root.early
           //: asks about a check day that lies before the form came out; %1 is the day with its year
           ? qsTr("確認したのは %1 ですか？").arg(Dates.full(root.sheet.earlyDay))
           //: a check day lies after today
           : qsTr("確認した日が、今日より先になっています。")
    text: root.early
          ? root.sheet.row.issueKnown
            //: why a check day is asked about; %1 is the day the form came out
            ? qsTr("この様式が出た%1より前の日です。年をまちがえていなければ、そのまま使えます。").arg(Dates.plain(root.sheet.row.issued))
            //: why a check day is asked about; %1 is the first day of the form's year
            : qsTr("この様式の年度が始まる%1より前の日です。年をまちがえていなければ、そのまま使えます。").arg(Dates.plain(root.sheet.row.issued))
          //: what to do about a check day after today
          : qsTr("端末の時計が進んでいたときの記録かもしれません。正しい日に直すまで、この答えは数えません。")
    //: answers that a check day before the form came out is right
    actionText: root.early ? qsTr("この日で正しい") : ""
    closable: root.early && !root.sheet.row.toConfirm
    onAction: root.sheet.confirmDay()
    onClosed: root.sheet.dropDay()
}

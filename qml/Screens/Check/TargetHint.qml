import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// What a target day that is not there yet is for; after the row's year also what it means now.
Banner {
    id: root

    required property RowViewModel row

    Layout.fillWidth: true
    visible: root.row.targetMissing
    tone: Tone.Warn
    title: root.row.yearOver
           //: after いいえ, when the row's year is over
           ? qsTr("いつまでに「はい」にするか、目標日を決めてください。")
           //: after いいえ; %1 is the last day that may be chosen
           : qsTr("目標日を決めてください。%1までの日を選べます。").arg(Dates.plain(root.row.targetLast))
    text: root.row.yearOver
          //: below it; %1 is the last day of the year in which the row was due
          ? qsTr("様式の期限（%1）は過ぎています。いま書く目標日は、期限のあとに直す日として残り、用紙には年をつけて印刷されます。").arg(Dates.plain(root.row.dueDay))
          : ""
}

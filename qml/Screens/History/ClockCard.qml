import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The device's clock stood far ahead once. Until a person says that it is right now, messages count as out of date.
Card {
    id: root

    required property HistoryViewModel history

    visible: root.history.clockAhead !== ""
    //: card: the clock was wrong once
    title: qsTr("時計が進んでいた記録があります")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: explains what a clock that was ahead does; %1 is the latest time that was recorded, %2 the time now
        text: qsTr("%1 の記録があります。端末の時計はいま %2 です。このままでは、期限のある依頼や回答が、期限切れと判定されて受け取れません。").arg(root.history.clockAhead).arg(root.history.clockNow)
    }

    AppButton {
        objectName: "clockDeclare"
        //: button: a person says that the clock is right now
        text: qsTr("いまの時計が正しい")
        onClicked: dialog.open()
    }

    ProvenDialog {
        id: dialog

        objectName: "clockDialog"
        why: root.history.jot("clock")
        //: title of the dialog in which a person says that the clock is right
        title: qsTr("端末の時計は、いま正しいですか？")
        //: text of the dialog in which a person says that the clock is right; %1 is the time now
        text: qsTr("%1 を正しい時刻として、これからの期限をくらべます。理由は履歴に残ります。").arg(root.history.clockNow)
        //: button of the dialog in which a person says that the clock is right
        acceptText: qsTr("正しい")
        //: example of why the clock was ahead
        example: qsTr("電池が切れて、時計が進んでいた")
        onGiven: (reason, secret) => root.history.declareClock(reason, secret)
    }
}

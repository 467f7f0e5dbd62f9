import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Locks at once.
Card {
    id: root

    required property Preferences preferences

    signal pressed

    //: card of the settings: the lock
    title: qsTr("ロック")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what locking does
        text: qsTr("席を離れるときにロックします。パスフレーズを入れるまで、だれも中を見られません。")
    }

    SelectField {
        objectName: "lockMinutes"
        Layout.fillWidth: true
        //: name of a choice in the settings: how long nobody touches the device before it locks
        label: qsTr("操作がないときに自動でロックするまでの時間")
        options: Array.from(root.preferences.lockChoices).map(minutes =>
                     //: time without a touch; %1 is a number of minutes
                     qsTr("%1 分").arg(minutes))
        current: Array.from(root.preferences.lockChoices).indexOf(root.preferences.lockMinutes)
        onPicked: index => root.preferences.lockMinutes = root.preferences.lockChoices[index]
    }

    SelectField {
        objectName: "graceSeconds"
        Layout.fillWidth: true
        //: name of a choice in the settings: how long the window may be put away before it locks
        label: qsTr("ウィンドウを最小化してから、ロックするまで")
        options: Array.from(root.preferences.graceChoices).map(seconds => seconds === 0
                     //: the store locks as soon as the window is put away
                     ? qsTr("すぐ")
                     //: time with the window put away; %1 is a number of seconds
                     : qsTr("%1 秒").arg(seconds))
        current: Array.from(root.preferences.graceChoices).indexOf(root.preferences.graceSeconds)
        onPicked: index => root.preferences.graceSeconds = root.preferences.graceChoices[index]
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: when else the store locks, and what comes after
        text: qsTr("ホーム画面に戻ったときは、すぐにロックします。ロックを解除すると、同じところに戻ります。「インシデントかも？」のページは、自動でロックしても表示したままです。")
    }

    AppButton {
        objectName: "lockNow"
        iconName: "lock"
        //: button of the settings: locks at once
        text: qsTr("いまロックする")
        onClicked: root.pressed()
    }
}

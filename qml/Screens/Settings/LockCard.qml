import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// Locks at once.
Card {
    id: root

    signal pressed

    //: card of the settings: the lock
    title: qsTr("ロック")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what locking does
        text: qsTr("席を離れるときにロックします。パスフレーズを入れるまで、だれも中を見られません。")
    }

    AppButton {
        objectName: "lockNow"
        iconName: "lock"
        //: button of the settings: locks at once
        text: qsTr("いまロックする")
        onClicked: root.pressed()
    }
}

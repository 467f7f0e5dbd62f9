import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 設定: how the app looks and speaks, the lock, what this device is, and what the program is made of.
Page {
    id: root

    required property AppViewModel app

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        //: title of the settings
        title: qsTr("設定")
    }

    LookCard {
        Layout.fillWidth: true
        preferences: root.app.preferences
    }

    Card {
        Layout.fillWidth: true
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
            onClicked: root.app.lock()
        }
    }

    DeviceCard {
        Layout.fillWidth: true
        settings: root.app.settings
    }

    AboutCard {
        Layout.fillWidth: true
        settings: root.app.settings
    }
}

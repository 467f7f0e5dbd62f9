import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// How the backups stand, in short, and the way to them.
Card {
    id: root

    required property BackupViewModel backup

    signal opened

    //: card of the settings: backups
    title: qsTr("バックアップ")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        text: root.backup.lastBackup !== ""
              //: the newest proven backup; %1 is when it was made
              ? qsTr("最後に確かめた控え: %1").arg(root.backup.lastBackup)
              //: there is no backup yet
              : qsTr("控えはまだありません。")
    }

    AppText {
        Layout.fillWidth: true
        visible: root.backup.reminderTitle !== ""
        strong: true
        color: Theme.warnInk
        text: root.backup.reminderTitle
    }

    AppButton {
        objectName: "openBackup"
        iconName: "shield"
        //: button of the settings: the page about backups
        text: qsTr("バックアップをひらく")
        onClicked: root.opened()
    }
}

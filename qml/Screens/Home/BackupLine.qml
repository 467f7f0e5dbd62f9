import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// How well the records are kept: the newest proven backup and the last drill, or what is missing.
Card {
    id: root

    required property BackupViewModel backup

    readonly property bool calm: root.backup.reminderTitle === ""

    signal opened

    objectName: "homeBackup"
    padding: Theme.space4

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.readMax ? 1 : 3
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        StatusChip {
            Layout.alignment: Qt.AlignVCenter
            tone: root.calm ? Tone.Ok : Tone.Warn
            //: chip of ホーム: about backups
            text: qsTr("バックアップ")
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                visible: !root.calm
                strong: true
                text: root.backup.reminderTitle
            }

            AppText {
                Layout.fillWidth: true
                variant: root.calm ? AppText.Body : AppText.Small
                text: root.backup.lastBackup === ""
                      //: ホーム: no backup was proven yet
                      ? qsTr("控えはまだありません")
                      : root.backup.lastDrill === ""
                        //: ホーム: the newest proven backup; %1 is when it was made
                        ? qsTr("最後に確かめた控え %1").arg(root.backup.lastBackup)
                        //: ホーム: %1 is when the newest proven backup was made, %2 when bringing back was practised
                        : qsTr("最後に確かめた控え %1 ・ 最後の練習 %2").arg(root.backup.lastBackup).arg(root.backup.lastDrill)
            }
        }

        AppButton {
            objectName: "homeBackupOpen"
            Layout.alignment: Qt.AlignVCenter
            variant: root.calm ? AppButton.Quiet : AppButton.Secondary
            //: button of ホーム: the page about backups
            text: root.calm ? qsTr("見る")
                  //: button of ホーム: the page about backups, when something is missing
                  : qsTr("備える")
            onClicked: root.opened()
        }
    }
}

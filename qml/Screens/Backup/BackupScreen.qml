import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 設定 → バックアップ: what was proven, a copy to take out, the drill, and the page for the safe.
Page {
    id: root

    required property AppViewModel app

    readonly property BackupViewModel backup: root.app.backup
    readonly property bool idle: root.backup.work === BackupViewModel.Idle

    PageHeader {
        objectName: "backupHeader"
        Layout.fillWidth: true
        back: true
        //: title of the page about backups
        title: qsTr("バックアップ")
        onBackPressed: root.app.go(AppViewModel.SettingsPage)
    }

    Banner {
        objectName: "backupError"
        Layout.fillWidth: true
        visible: root.backup.failed
        tone: root.backup.error.code === "wrong_passphrase" || root.backup.error.code === "stopped" ? Tone.Warn : Tone.Danger
        closable: true
        title: root.backup.error.what
        safe: root.backup.error.safe
        next: root.backup.error.next
        onClosed: root.backup.forgetError()
    }

    Banner {
        objectName: "backupReminder"
        Layout.fillWidth: true
        visible: root.backup.reminderTitle !== "" && root.idle
        tone: Tone.Warn
        title: root.backup.reminderTitle
        text: root.backup.reminderText
    }

    Card {
        Layout.fillWidth: true
        visible: !root.idle

        Busy {
            Layout.fillWidth: true
            value: root.backup.progress
            cancellable: true
            text: root.backup.work === BackupViewModel.Drilling
                  //: while a drill runs
                  ? qsTr("控えを別の場所に戻して、確かめています…")
                  //: while a backup is made
                  : qsTr("控えを書いて、読み返しています…")
            onCancelled: root.backup.cancel()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.expanded ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            StandingCard {
                Layout.fillWidth: true
                backup: root.backup
            }

            TakeOutCard {
                Layout.fillWidth: true
                backup: root.backup
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            GenerationsCard {
                Layout.fillWidth: true
                backup: root.backup
                onRestoreWanted: root.app.showRestore()
            }

            PaperCard {
                Layout.fillWidth: true
                backup: root.backup
            }
        }
    }
}

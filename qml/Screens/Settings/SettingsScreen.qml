import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 設定: how the app looks and speaks, the lock, what this device is, and what the program is made of.
Page {
    id: root

    required property AppViewModel app

    PageHeader {
        Layout.fillWidth: true
        //: title of the settings
        title: qsTr("設定")
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

            LookCard {
                Layout.fillWidth: true
                preferences: root.app.preferences
            }

            FormsCard {
                Layout.fillWidth: true
                visible: root.app.stage === AppViewModel.Pharmacy
                forms: root.app.forms
                onPressed: root.app.go(AppViewModel.FormsPage)
            }

            BackupEntryCard {
                Layout.fillWidth: true
                backup: root.app.backup
                onOpened: root.app.go(AppViewModel.BackupPage)
            }

            PeopleCard {
                Layout.fillWidth: true
                people: root.app.people
                onOpened: root.app.go(AppViewModel.PeoplePage)
            }

            LockCard {
                Layout.fillWidth: true
                preferences: root.app.preferences
                onPressed: root.app.lock()
            }

            HistoryCard {
                Layout.fillWidth: true
                onPressed: root.app.openHistory()
            }

            TrustCard {
                Layout.fillWidth: true
                // An inspector trusts no key beforehand.
                visible: root.app.stage !== AppViewModel.Inspector
                onPressed: root.app.go(AppViewModel.TrustPage)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            DeviceCard {
                Layout.fillWidth: true
                settings: root.app.settings
            }

            AboutCard {
                Layout.fillWidth: true
                settings: root.app.settings
            }
        }
    }
}

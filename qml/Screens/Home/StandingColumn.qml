import QtQuick
import QtQuick.Layouts
import Mamori.Tokens
import Mamori.ViewModels

// Where the pharmacy stands: the rings, the days, and how well the records are kept.
ColumnLayout {
    id: root

    required property AppViewModel app

    readonly property HomeViewModel home: root.app.home
    readonly property bool counted: root.home.standing !== HomeViewModel.NotNeeded && root.home.standing !== HomeViewModel.NoYear

    spacing: Theme.gap

    GridLayout {
        Layout.fillWidth: true
        visible: root.counted
        columns: Theme.medium ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        OwnCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldMin
            home: root.home
            onOpened: root.app.openOwnSheet()
        }

        VendorCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldMin
            visible: root.home.vendorsNeeded
            home: root.home
            onOpened: root.app.go(AppViewModel.VendorsPage)
        }

        DueCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.columnSpan: Theme.medium && root.home.vendorsNeeded ? 2 : 1
            home: root.home
        }
    }

    BackupLine {
        Layout.fillWidth: true
        backup: root.app.backup
        onOpened: root.app.go(AppViewModel.BackupPage)
    }

    RecoveryLine {
        Layout.fillWidth: true
        // Nobody minds who gets into invented data.
        visible: needed && !root.app.sample
        people: root.app.people
        onOpened: {
            root.app.people.show(PeopleViewModel.RecoveryPane);
            root.app.go(AppViewModel.PeoplePage);
        }
    }
}

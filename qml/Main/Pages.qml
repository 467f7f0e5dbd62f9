pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Screens.Check
import Mamori.Screens.Home
import Mamori.Screens.Inspection
import Mamori.Screens.Settings
import Mamori.ViewModels

// The page that is open; the others do not exist. A new page is one When here.
Item {
    id: root

    required property AppViewModel app

    When {
        open: root.app.page === AppViewModel.HomePage

        HomeScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.page === AppViewModel.CheckPage

        CheckScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.page === AppViewModel.InspectionPage

        InspectionScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.page === AppViewModel.SettingsPage

        SettingsScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.page === AppViewModel.MorePage

        MoreScreen {
            anchors.fill: parent
            app: root.app
        }
    }
}

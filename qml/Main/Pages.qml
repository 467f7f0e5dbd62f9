pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Screens.Check
import Mamori.Screens.Home
import Mamori.Screens.Inspection
import Mamori.Screens.Settings
import Mamori.ViewModels

// The page that is open. One component a page: a new page is one case and one component here.
Loader {
    id: root

    required property AppViewModel app

    sourceComponent: {
        switch (root.app.page) {
        case AppViewModel.HomePage: return home;
        case AppViewModel.CheckPage: return check;
        case AppViewModel.InspectionPage: return inspection;
        case AppViewModel.SettingsPage: return settings;
        case AppViewModel.MorePage: return more;
        default: return null;
        }
    }

    Component {
        id: home

        HomeScreen {
            app: root.app
        }
    }

    Component {
        id: check

        CheckScreen {
            app: root.app
        }
    }

    Component {
        id: inspection

        InspectionScreen {
            app: root.app
        }
    }

    Component {
        id: settings

        SettingsScreen {
            app: root.app
        }
    }

    Component {
        id: more

        MoreScreen {
            app: root.app
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Screens.Home
import Mamori.ViewModels

// The page that is open. One component a page: a new page is one case and one component here.
Loader {
    id: root

    required property AppViewModel app

    sourceComponent: {
        switch (root.app.page) {
        case AppViewModel.HomePage: return home;
        default: return null;
        }
    }

    Component {
        id: home

        HomeScreen {
            app: root.app
        }
    }
}

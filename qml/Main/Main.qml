pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Screens.Start
import Mamori.Tokens
import Mamori.ViewModels

// The window: the stage the app is in fills it, and the look follows what the person chose.
Window {
    id: root

    required property AppViewModel app

    readonly property bool contrast: root.app.preferences.look === Preferences.HighContrast
    readonly property bool dark: root.app.preferences.look === Preferences.Dark
                                 || (root.app.preferences.look === Preferences.SystemLook && system.window.hslLightness < system.half)

    visible: true
    minimumWidth: Theme.windowMinWidth
    minimumHeight: Theme.windowMinHeight
    color: Theme.ground
    //: title of the window
    title: root.app.deskName === "" ? qsTr("まもり手帳")
           //: title of the window; %1 is the pharmacy or the vendor
           : qsTr("%1 ・ まもり手帳").arg(root.app.deskName)

    SystemPalette {
        id: system

        readonly property real half: 0.5
    }

    Binding {
        target: Theme
        property: "scheme"
        value: root.contrast ? "lightContrast" : root.dark ? "dark" : "light"
    }

    Binding {
        target: Theme
        property: "textScale"
        value: root.app.preferences.textScale
    }

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }

    When {
        open: root.app.stage === AppViewModel.FirstStart

        FirstStartScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.stage === AppViewModel.Locked

        UnlockScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.stage === AppViewModel.Pharmacy || root.app.stage === AppViewModel.Vendor

        Shell {
            anchors.fill: parent
            app: root.app
        }
    }
}

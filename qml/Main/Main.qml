pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Adapters
import Mamori.Tokens
import Mamori.ViewModels

// The window: the stage the app is in fills it, and the look follows what the person chose.
Window {
    id: root

    required property AppViewModel app

    readonly property bool contrast: root.app.preferences.look === Preferences.HighContrast
    readonly property bool dark: root.app.preferences.look === Preferences.Dark
                                 || (root.app.preferences.look === Preferences.SystemLook && system.window.hslLightness < system.half)

    // The least size of text, as a factor, while an inspector reads.
    readonly property real overTheCounter: 1.3

    visible: true
    minimumWidth: Theme.windowMinWidth
    minimumHeight: Theme.windowMinHeight
    color: Theme.ground
    title: root.app.lockIn > 0
           //: title of the window shortly before it locks by itself; %1 seconds
           ? qsTr("あと %1 秒でロック ・ まもり手帳").arg(root.app.lockIn)
           : root.app.deskName === ""
           //: title of the window
           ? qsTr("まもり手帳")
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
        // An inspector reads over the counter.
        value: root.app.inspection.showing ? Math.max(root.app.preferences.textScale, root.overTheCounter) : root.app.preferences.textScale
    }

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }

    // What the first frame shows, before any screen is read: the seal's ground.
    Rectangle {
        anchors.centerIn: parent
        visible: stage.status !== Loader.Ready
        width: Theme.space12
        height: Theme.space12
        radius: Theme.radiusCard
        color: Theme.brand
    }

    // By address, so that no screen is read before it is wanted: the window is there at once.
    Loader {
        id: stage

        function show(): void {
            const screens = "qrc:/qt/qml/Mamori";
            let wanted = "";
            switch (root.app.stage) {
            case AppViewModel.FirstStart: wanted = screens + "/Screens/Start/FirstStartScreen.qml"; break;
            case AppViewModel.Restoring: wanted = screens + "/Screens/Backup/RestoreScreen.qml"; break;
            case AppViewModel.Rescuing: wanted = screens + "/Screens/Backup/RescueScreen.qml"; break;
            case AppViewModel.Locked: wanted = screens + "/Screens/Start/UnlockScreen.qml"; break;
            case AppViewModel.Pharmacy:
            case AppViewModel.Inspector:
            case AppViewModel.Vendor: wanted = screens + "/Main/Shell.qml"; break;
            }
            if (wanted === "") {
                stage.source = "";
            } else if (stage.source.toString() !== wanted) {
                stage.setSource(wanted, { "app": root.app });
                // The shell has pages of its own.
                if (!wanted.endsWith("/Shell.qml"))
                    Keyboard.watch(stage, stage);
            }
        }

        anchors.fill: parent
        Component.onCompleted: stage.show()
    }

    // Over everything, dialogs too.
    Rectangle {
        objectName: "cover"
        anchors.fill: parent
        z: Theme.overAll
        visible: root.app.covered
        color: Theme.ground

        Rectangle {
            anchors.centerIn: parent
            width: Theme.space12
            height: Theme.space12
            radius: Theme.radiusCard
            color: Theme.brand
        }
    }

    Connections {
        target: root.app

        function onStageChanged(): void {
            stage.show();
        }
    }
}

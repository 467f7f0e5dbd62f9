import QtQuick
import Mamori.Tokens

// Every control in all its states, one page each; the arrow keys with Ctrl turn the pages.
Window {
    id: root

    readonly property list<string> pages: ["Words", "Buttons", "Fields", "States", "Lists", "Symbols", "Panes", "Calendar",
        "Dialog", "Sheet"]
    property int page: 0

    visible: true
    color: Theme.ground
    //: gallery window
    title: qsTr("見本帳")

    Binding {
        target: Theme
        property: "windowWidth"
        value: root.width
    }

    Shortcut {
        sequence: "Ctrl+Right"
        onActivated: root.page = (root.page + 1) % root.pages.length
    }

    Shortcut {
        sequence: "Ctrl+Left"
        onActivated: root.page = (root.page + root.pages.length - 1) % root.pages.length
    }

    Loader {
        id: loader

        anchors.fill: parent
        source: Qt.resolvedUrl(`${root.pages[root.page]}Page.qml`)
    }
}

import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// A thin bar that shows there is more.
T.ScrollBar {
    id: root

    implicitWidth: Theme.scrollBar + Theme.space1
    implicitHeight: Theme.scrollBar + Theme.space1
    padding: Theme.border
    visible: root.size < 1
    minimumSize: root.height > 0 ? Math.min(1, Theme.target / root.height) : 0

    contentItem: Rectangle {
        implicitWidth: Theme.scrollBar
        implicitHeight: Theme.scrollBar
        radius: width / 2
        color: root.pressed || root.hovered ? Theme.ink2 : Theme.lineStrong
        opacity: root.active || root.hovered || root.pressed || Theme.contrast ? 1 : 0.5
    }
}

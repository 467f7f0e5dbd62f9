import QtQuick
import Mamori.Tokens

// The ring around the control that has the keyboard: dark outside, bright inside, so that it shows on any ground.
Item {
    id: root

    property real radius: Theme.radiusControl
    // How far outside its parent the ring lies; negative for rows that touch the edge of their list.
    property real gap: Theme.focusGap

    anchors.fill: parent
    anchors.margins: -root.gap
    z: 1

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.focusWidth
        radius: root.radius + root.gap + Theme.focusWidth
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.focus
    }

    Rectangle {
        anchors.fill: parent
        radius: root.radius + root.gap
        color: "transparent"
        border.width: Theme.focusWidth
        border.color: Theme.focusHalo
    }
}

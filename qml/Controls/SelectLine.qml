import QtQuick
import Mamori.Tokens

// One line of an opened list field.
Pressable {
    id: root

    required property bool chosen
    // Whether the keyboard stands on it.
    required property bool here

    implicitHeight: Math.max(Theme.target, word.implicitHeight + Theme.space4)
    focusPolicy: Qt.NoFocus

    Accessible.role: Accessible.ListItem
    Accessible.selected: root.chosen

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.here ? Theme.brandSoft : root.hovered ? Theme.hover : "transparent"
    }

    AppText {
        id: word

        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space3
        width: parent.width - x - Theme.space10
        lineHeight: Theme.tight
        strong: root.chosen
        text: root.text
        color: root.here ? Theme.brandSoftInk : Theme.ink
        Accessible.ignored: true
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        visible: root.chosen
        name: "tick"
        size: Theme.iconSmall
        color: Theme.brand
    }
}

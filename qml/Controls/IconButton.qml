import QtQuick
import Mamori.Tokens

// A button that shows only an icon; its text is spoken, and shown while the pointer rests on it.
Pressable {
    id: root

    required property string iconName

    implicitWidth: Theme.target
    implicitHeight: Theme.target

    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
        }
    }

    Item {
        anchors.fill: parent

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.enabled ? Theme.ink2 : Theme.disabledInk
        }
    }

    Hint {
        text: root.text
        visible: root.hovered && root.text !== ""
    }
}

import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// A button that shows only an icon; its text is spoken, and shown while the pointer rests on it.
T.Button {
    id: root

    required property string iconName

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.click()
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
        }
    }

    contentItem: Item {
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

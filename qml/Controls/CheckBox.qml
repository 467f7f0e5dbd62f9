import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// A thing to tick, such as a row to accept or a sentence to confirm.
T.CheckBox {
    id: root

    property string description: ""

    // Enter does what Space does.
    function press(): void {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    implicitWidth: Math.max(words.implicitWidth, detail.visible ? Math.min(detail.implicitWidth, Theme.readMax) : 0)
                   + Theme.icon + Theme.space3
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.space3)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.description: root.description
    Accessible.checkable: true
    Accessible.checked: root.checked
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    indicator: Rectangle {
        y: Math.round((root.height - height) / 2)
        width: Theme.icon
        height: Theme.icon
        radius: Theme.radiusSmall / 2
        color: root.checked ? Theme.brand : root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.border
        border.color: root.checked ? Theme.brand : Theme.lineStrong

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "tick"
            size: Theme.iconSmall
            color: Theme.inkOnBrand
        }

        FocusRing {
            visible: root.visualFocus
            radius: parent.radius
        }
    }

    Item {
        anchors.fill: parent

        Column {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.icon + Theme.space3
            width: parent.width - x

            AppText {
                id: words

                width: parent.width
                text: root.text
                lineHeight: Theme.tight
                color: root.enabled ? Theme.ink : Theme.disabledInk
                Accessible.ignored: true
            }

            AppText {
                id: detail

                width: parent.width
                visible: root.description !== ""
                variant: AppText.Small
                text: root.description
                Accessible.ignored: true
            }
        }
    }
}

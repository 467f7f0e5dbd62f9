import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// On or off, at once. The words say what is on; the shape says it without the colour.
T.Switch {
    id: root

    property string description: ""

    // Enter does what Space does.
    function press(): void {
        root.toggle();
        root.toggled();
        root.clicked();
    }

    implicitWidth: Math.max(words.implicitWidth, detail.visible ? Math.min(detail.implicitWidth, Theme.readMax) : 0)
                   + Theme.toggleWidth + Theme.space4
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
        x: root.width - width
        y: Math.round((root.height - height) / 2)
        width: Theme.toggleWidth
        height: Theme.toggleHeight
        radius: height / 2
        color: root.checked ? Theme.brand : root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.border
        border.color: root.checked ? Theme.brand : Theme.lineStrong

        Rectangle {
            x: root.checked ? parent.width - width - Theme.space1 : Theme.space1
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - Theme.space2
            height: width
            radius: height / 2
            color: root.checked ? Theme.inkOnBrand : Theme.lineStrong

            Behavior on x {
                enabled: !Theme.reducedMotion

                NumberAnimation {
                    duration: Theme.quick
                }
            }
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
            width: parent.width - Theme.toggleWidth - Theme.space4

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

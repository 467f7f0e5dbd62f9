import QtQuick
import Mamori.Tokens

// One of a few large choices, with a sentence that says what it means. The owner sets `chosen`.
Pressable {
    id: root

    property string description: ""
    property string iconName: ""
    property bool chosen: false

    implicitWidth: Theme.fieldMin
    implicitHeight: Math.max(Theme.answerMin, column.implicitHeight + Theme.cardPadding + Theme.cardPadding)

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.description: root.description
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.chosen ? Theme.brandSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.width: root.chosen ? Theme.border : Theme.hairline
        border.color: root.chosen ? Theme.brand : Theme.lineStrong

        FocusRing {
            visible: root.visualFocus
            radius: Theme.radiusCard
        }
    }

    Item {
        anchors.fill: parent

        Icon {
            id: icon

            x: Theme.cardPadding
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: Theme.iconLarge
            color: root.chosen ? Theme.brandSoftInk : Theme.ink2
        }

        Column {
            id: column

            anchors.verticalCenter: parent.verticalCenter
            x: icon.visible ? icon.x + icon.width + Theme.space4 : Theme.cardPadding
            width: parent.width - x - Theme.cardPadding - Theme.icon - Theme.space4
            spacing: Theme.space1

            AppText {
                width: parent.width
                variant: AppText.Heading
                text: root.text
                color: root.chosen ? Theme.brandSoftInk : Theme.ink
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                visible: root.description !== ""
                variant: AppText.Small
                text: root.description
                Accessible.ignored: true
            }
        }

        Rectangle {
            anchors.right: parent.right
            anchors.rightMargin: Theme.cardPadding
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon
            height: Theme.icon
            radius: width / 2
            color: "transparent"
            border.width: Theme.border
            border.color: root.chosen ? Theme.brand : Theme.lineStrong

            Rectangle {
                anchors.centerIn: parent
                visible: root.chosen
                width: parent.width / 2
                height: width
                radius: width / 2
                color: Theme.brand
            }
        }
    }
}

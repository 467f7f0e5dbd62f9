import QtQuick
import Mamori.Tokens

// A small switch for a filter: on or off, with a mark when it is on. The owner sets `chosen`.
Pressable {
    id: root

    property bool chosen: false

    implicitWidth: row.implicitWidth + Theme.space4 + Theme.space4
    implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.space4)

    Accessible.role: Accessible.CheckBox
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Theme.space1
            anchors.bottomMargin: Theme.space1
            radius: height / 2
            color: root.chosen ? Theme.brandSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
            border.width: Theme.hairline
            border.color: root.chosen ? Theme.brand : Theme.lineStrong

            FocusRing {
                visible: root.visualFocus
                radius: parent.radius
            }
        }
    }

    Item {
        anchors.fill: parent

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.space2

            ToneMark {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.chosen
                tone: Tone.Ok
                color: Theme.brandSoftInk
            }

            AppText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                variant: AppText.Small
                lineHeight: Theme.tight
                strong: root.chosen
                text: root.text
                color: root.chosen ? Theme.brandSoftInk : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}

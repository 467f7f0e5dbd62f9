import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The head of a column: a press opens its two orders and what the list can be narrowed down to.
Pressable {
    id: root

    required property LedgersViewModel ledgers
    required property int key
    required property string label
    required property bool narrowed

    readonly property bool sorted: root.ledgers.sort === root.key

    implicitHeight: Theme.target
    text: root.label

    Accessible.role: Accessible.ColumnHeader
    Accessible.description: !root.sorted ? ""
                            : root.ledgers.descending
                            //: spoken for a column by which a table is sorted
                            ? qsTr("大きい順")
                            //: spoken for a column by which a table is sorted
                            : qsTr("小さい順")
    onClicked: choices.open()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.pressed : root.hovered || choices.visible ? Theme.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
            radius: parent.radius
            gap: -Theme.focusWidth
        }
    }

    Item {
        anchors.fill: parent

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space2
            width: parent.width - Theme.space2 - mark.width - Theme.space2
            variant: AppText.Label
            maximumLineCount: 2
            lineWidth: width
            text: root.label
            color: root.sorted || root.narrowed ? Theme.brand : Theme.ink
            Accessible.ignored: true
        }

        Icon {
            id: mark

            anchors.right: parent.right
            anchors.rightMargin: Theme.space1
            anchors.verticalCenter: parent.verticalCenter
            visible: root.sorted || root.narrowed || root.hovered || root.visualFocus
            name: root.narrowed ? "search" : root.sorted && !root.ledgers.descending ? "up" : "down"
            size: Theme.iconSmall
            color: root.sorted || root.narrowed ? Theme.brand : Theme.ink2
        }
    }

    ColumnChoices {
        id: choices

        ledgers: root.ledgers
        field: root.key
        narrowed: root.narrowed
        y: root.height
    }
}

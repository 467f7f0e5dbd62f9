import QtQuick
import Mamori.Controls
import Mamori.Tokens

// A heading that sorts: an arrow shows which way.
Pressable {
    id: root

    required property bool sorted
    required property bool descending

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.target, row.implicitHeight)

    Accessible.role: Accessible.ColumnHeader
    Accessible.name: root.text
    Accessible.description: !root.sorted ? ""
                            : root.descending
                            //: spoken for a column by which a table is sorted
                            ? qsTr("大きい順")
                            //: spoken for a column by which a table is sorted
                            : qsTr("小さい順")

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
            radius: parent.radius
        }
    }

    Item {
        anchors.fill: parent

        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1

            AppText {
                strong: true
                text: root.text
                color: root.sorted ? Theme.brand : Theme.ink
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.sorted
                name: root.descending ? "down" : "up"
                size: Theme.iconSmall
                color: Theme.brand
            }
        }
    }
}

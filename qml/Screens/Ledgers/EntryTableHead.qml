pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Tokens
import Mamori.ViewModels

// The heads of the table's columns, which stay while it scrolls.
Item {
    id: root

    required property LedgersViewModel ledgers
    required property real letter

    readonly property int count: heads.count

    function columnAt(column: int): ColumnHead {
        return heads.itemAt(column) as ColumnHead;
    }

    implicitHeight: Theme.target

    Row {
        Repeater {
            id: heads

            model: root.ledgers.columns

            delegate: ColumnHead {
                id: head

                required property real letters

                objectName: `head_${head.label}`
                width: head.letters * root.letter
                ledgers: root.ledgers
            }
        }
    }

    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.hairline
        color: Theme.lineStrong
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One entry as a line of the table. The first cell opens it; of any other the owner hears where it was pressed.
Item {
    id: root

    required property int index
    required property int key
    required property string name
    required property list<string> cells
    // Why one field of the entry is a worry, and which; empty where none is.
    property string ended: ""
    property int worryField: -1

    required property EntryColumnModel columnModel
    required property real letter
    // The column that the keyboard stands in, -1 where it is in another line.
    required property int here
    required property bool selected

    readonly property EntryCell hereCell: root.here >= 0 ? columns.itemAt(root.here) as EntryCell : null

    signal pressed(column: int)
    signal pressedTwice(column: int)

    function columnAt(place: real): int {
        for (let i = 0; i < columns.count; ++i) {
            const cell = columns.itemAt(i) as EntryCell;
            if (place < cell.x + cell.width)
                return i;
        }
        return columns.count - 1;
    }

    implicitHeight: Theme.tableLine

    Accessible.role: Accessible.Row
    Accessible.name: root.name
    Accessible.description: root.cells.slice(1).concat(root.ended).filter(text => text !== "").join(" ")
    Accessible.selected: root.selected
    Accessible.onPressAction: root.pressed(0)

    Rectangle {
        anchors.fill: parent
        color: root.selected ? Theme.brandSoft : touch.containsMouse ? Theme.hover : "transparent"

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }

    Row {
        height: root.height

        Repeater {
            id: columns

            model: root.columnModel

            delegate: EntryCell {
                id: cell

                required property int index
                required property int key
                required property real letters

                objectName: cell.index === 0 ? `entry_${root.name}` : ""
                width: cell.letters * root.letter
                height: root.height
                text: cell.key < root.cells.length ? root.cells[cell.key] : ""
                leads: cell.index === 0
                worried: root.ended !== "" && cell.key === root.worryField
            }
        }
    }

    Item {
        x: root.hereCell ? root.hereCell.x : 0
        width: root.hereCell ? root.hereCell.width : 0
        height: root.height
        visible: root.hereCell !== null

        FocusRing {
            radius: Theme.radiusSmall
            gap: -Theme.focusWidth
        }
    }

    MouseArea {
        id: touch

        anchors.fill: parent
        hoverEnabled: true
        onClicked: mouse => root.pressed(root.columnAt(mouse.x))
        onDoubleClicked: mouse => root.pressedTwice(root.columnAt(mouse.x))
    }
}

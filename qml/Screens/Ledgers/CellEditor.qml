pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A field of the table while it is being written in, over its cell. Enter and going elsewhere keep it, Escape does not.
// Which one it is stands from the beginning: lines are used again for other entries as the table scrolls.
FocusScope {
    id: root

    required property LedgersViewModel ledgers
    required property int key
    required property int field
    // Of the cell, in the table.
    required property rect place

    readonly property int kind: root.ledgers.kindOf(root.field)
    property bool ending: false
    property string refusal: ""

    // The cell is as it was, or as it is wanted.
    signal ended

    function end(): void {
        if (root.ending)
            return;
        root.ending = true;
        root.ended();
    }

    function keep(written: bool): void {
        root.refusal = written ? "" : root.ledgers.error.what;
        if (written)
            root.end();
    }

    // Keeps what was written before the keyboard goes elsewhere. False where it was refused, and stays to be put right.
    function settle(): bool {
        const day = days.count > 0 ? days.itemAt(0) as DateField : null;
        const line = lines.count > 0 ? lines.itemAt(0) as TextField : null;
        if (line && !root.ending)
            root.keep(root.ledgers.writeCell(root.key, root.field, line.text));
        else if (day)
            day.take();
        if (!line && root.refusal === "" && (!day || day.fault === ""))
            root.end();
        return root.ending;
    }

    x: Math.max(0, Math.min(root.place.x, (root.parent ? root.parent.width : 0) - width))
    y: root.place.y
    width: Math.max(root.place.width, Theme.fieldMin)
    height: frame.height
    z: 1

    Keys.onEscapePressed: root.end()
    // Enter ended the writing; it is not to open the entry as well.
    Keys.onReturnPressed: event => event.accepted = true
    Keys.onEnterPressed: event => event.accepted = true

    Rectangle {
        id: frame

        width: root.width
        height: box.height + Theme.space1 + Theme.space1
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.lineStrong
    }

    Column {
        id: box

        x: Theme.space1
        y: Theme.space1
        width: root.width - Theme.space1 - Theme.space1

        When {
            open: root.kind === LedgersViewModel.OneOf

            SelectField {
                objectName: "cellEditor"
                width: box.width
                options: [...root.ledgers.choicesOf(root.field)]
                current: root.ledgers.choiceOf(root.key, root.field)
                errorText: root.refusal
                onPicked: index => root.keep(root.ledgers.chooseCell(root.key, root.field, index))
                Component.onCompleted: openList()
            }
        }

        When {
            id: days

            open: root.kind === LedgersViewModel.Day

            DateField {
                objectName: "cellEditor"
                width: box.width
                date: root.ledgers.storedText(root.key, root.field)
                today: root.ledgers.today
                optional: true
                errorText: root.refusal
                onPicked: iso => root.keep(root.ledgers.writeCell(root.key, root.field, iso))
                onAccepted: root.end()
                Component.onCompleted: takeFocus()
            }
        }

        When {
            id: lines

            open: root.kind !== LedgersViewModel.OneOf && root.kind !== LedgersViewModel.Day

            TextField {
                objectName: "cellEditor"
                width: box.width
                text: root.ledgers.storedText(root.key, root.field)
                errorText: root.refusal
                onEdited: root.refusal = ""
                onFinished: root.settle()
                Component.onCompleted: takeFocus()
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A field of the table while it is being written in, over its cell. Enter and going elsewhere keep it, Escape does not.
FocusScope {
    id: root

    required property LedgersViewModel ledgers
    required property int key
    required property int field
    required property int kind
    required property list<string> options
    required property string text
    // Width of the cell.
    required property real cell

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

    width: Math.max(root.cell, Theme.fieldMin)
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
                options: root.options
                current: root.options.indexOf(root.text)
                errorText: root.refusal
                onPicked: index => root.keep(root.ledgers.chooseCell(root.key, root.field, index))
                Component.onCompleted: openList()
            }
        }

        When {
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
            open: root.kind !== LedgersViewModel.OneOf && root.kind !== LedgersViewModel.Day

            TextField {
                objectName: "cellEditor"
                width: box.width
                text: root.ledgers.storedText(root.key, root.field)
                errorText: root.refusal
                onEdited: root.refusal = ""
                onFinished: {
                    if (!root.ending)
                        root.keep(root.ledgers.writeCell(root.key, root.field, text));
                }
                Component.onCompleted: takeFocus()
            }
        }
    }
}

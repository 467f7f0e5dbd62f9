pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A ledger as a table: a line an entry, as many columns as there is room for, each sorted and narrowed down by its head.
// The arrow keys move about, Enter opens the entry, F2 writes in the cell.
FocusScope {
    id: root

    required property LedgersViewModel ledgers

    readonly property real letter: Theme.smallSize
    readonly property real room: (root.width - Theme.space4 - Theme.space4) / root.letter

    // Where the keyboard stands.
    property int row: 0
    property int column: 0
    // The cell that is being written in.
    property int editedKey: 0
    property int editedField: 0
    property rect editedPlace
    readonly property CellEditor editor: editing.count > 0 ? editing.itemAt(0) as CellEditor : null

    function fit(): void {
        if (root.width > 0)
            root.ledgers.fitColumns(root.room);
    }

    function stand(row: int, column: int): void {
        if (editing.open && root.editor && !root.editor.settle())
            return;
        root.row = Math.max(0, Math.min(row, view.count - 1));
        root.column = Math.max(0, Math.min(column, heads.count - 1));
        view.positionViewAtIndex(root.row, ListView.Contain);
        view.forceActiveFocus(Qt.TabFocusReason);
    }

    function lineAt(row: int): EntryLine {
        return view.itemAtIndex(row) as EntryLine;
    }

    function open(): void {
        const line = root.lineAt(root.row);
        if (line)
            root.ledgers.openEntry(line.key);
    }

    function edit(): void {
        const head = heads.columnAt(root.column);
        const line = root.lineAt(root.row);
        const kind = root.ledgers.kindOf(head.key);
        // Several lines of text and the names of others want the room of the opened entry.
        if (root.column === 0 || kind === LedgersViewModel.LongText || kind === LedgersViewModel.Names) {
            root.open();
            return;
        }
        root.editedKey = line.key;
        root.editedField = head.key;
        root.editedPlace = Qt.rect(head.x, line.y, head.width, line.height);
        editing.open = true;
    }

    Keys.onEscapePressed: root.ledgers.back()
    onRoomChanged: root.fit()
    Component.onCompleted: root.fit()

    EntryTools {
        id: tools

        x: Theme.space4
        y: Theme.space3
        width: root.width - Theme.space4 - Theme.space4
        ledgers: root.ledgers
    }

    EntryTableHead {
        id: heads

        x: Theme.space4
        width: root.width - Theme.space4 - Theme.space4
        visible: !root.ledgers.empty
        ledgers: root.ledgers
        letter: root.letter
    }

    HeadedList {
        id: view

        objectName: "entryView"
        x: Theme.space4
        y: heads.y + heads.height
        width: heads.width
        height: foot.y - y
        visible: !root.ledgers.empty
        head: heads
        carriesHead: false
        above: tools.y + tools.height + Theme.space2
        activeFocusOnTab: true
        reuseItems: true
        model: root.ledgers.entries
        Accessible.role: Accessible.Table
        Accessible.name: root.ledgers.title

        Keys.onUpPressed: root.stand(root.row - 1, root.column)
        Keys.onDownPressed: root.stand(root.row + 1, root.column)
        Keys.onLeftPressed: root.stand(root.row, root.column - 1)
        Keys.onRightPressed: root.stand(root.row, root.column + 1)
        Keys.onReturnPressed: root.open()
        Keys.onEnterPressed: root.open()
        Keys.onPressed: event => {
            const leaf = Math.floor(view.height / Theme.tableLine) - 1;
            switch (event.key) {
            case Qt.Key_PageUp: root.stand(root.row - leaf, root.column); break;
            case Qt.Key_PageDown: root.stand(root.row + leaf, root.column); break;
            case Qt.Key_Home: root.stand(0, root.column); break;
            case Qt.Key_End: root.stand(view.count - 1, root.column); break;
            case Qt.Key_F2: root.edit(); break;
            default: return;
            }
            event.accepted = true;
        }

        delegate: EntryLine {
            id: line

            required ended

            width: view.width
            columnModel: root.ledgers.columns
            worryField: root.ledgers.worryField
            letter: root.letter
            here: view.activeFocus && line.index === root.row ? root.column : -1
            selected: line.key > 0 && line.key === root.ledgers.entry
            onPressed: column => {
                root.stand(line.index, column);
                if (column === 0)
                    root.open();
            }
            onPressedTwice: column => {
                root.stand(line.index, column);
                root.edit();
            }
        }

        When {
            id: editing

            open: false

            CellEditor {
                ledgers: root.ledgers
                key: root.editedKey
                field: root.editedField
                place: root.editedPlace
                onEnded: {
                    editing.open = false;
                    view.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
    }

    EntryTableFoot {
        id: foot

        x: Theme.space4
        y: root.height - height
        width: root.width - Theme.space4 - Theme.space4
        visible: !root.ledgers.empty
        ledgers: root.ledgers
    }

    NoEntry {
        y: tools.y + tools.height
        width: root.width
        height: root.height - y
        visible: root.ledgers.empty
        ledgers: root.ledgers
    }
}

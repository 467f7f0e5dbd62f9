pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The first page of 台帳: a tile for each ledger.
Page {
    id: root

    required property LedgersViewModel ledgers

    maximumWidth: Theme.contentMax + Theme.listPane
    Component.onCompleted: root.ledgers.enterTiles()
    Component.onDestruction: root.ledgers.leaveTiles()

    PageHeader {
        objectName: "ledgerTiles"
        Layout.fillWidth: true
        //: page with all ledgers
        title: qsTr("台帳")
        //: what the ledgers are for
        detail: qsTr("チェックの「はい」の元になる記録です。")
    }

    // Not a GridLayout: one kept the heights that texts had before they knew their width.
    Grid {
        id: grid

        readonly property real column: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

        // As high as the highest beside it.
        function rowHeight(place: int): real {
            const first = place - place % grid.columns;
            let height = 0;
            for (let i = first; i < Math.min(first + grid.columns, tiles.count); ++i) {
                const tile = tiles.itemAt(i) as LedgerTile;
                height = Math.max(height, tile ? tile.implicitHeight : 0);
            }
            return height;
        }

        Layout.fillWidth: true
        columns: Theme.compact || Theme.largeText ? 1 : Theme.room >= Theme.wideFrom ? 4 : Theme.expanded ? 3 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Repeater {
            id: tiles

            model: root.ledgers.tiles

            delegate: LedgerTile {
                required property int index

                width: grid.column
                height: grid.rowHeight(index)
                onClicked: root.ledgers.open(key)
            }
        }
    }
}

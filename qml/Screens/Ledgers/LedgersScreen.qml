pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// 台帳: all ledgers as tiles; a ledger as a table, on a phone as a list, and one entry at its side; the chart, the calls
// and a file coming in take the whole page.
Item {
    id: root

    required property LedgersViewModel ledgers

    readonly property bool listed: root.ledgers.pane === LedgersViewModel.ListPane
                                   || root.ledgers.pane === LedgersViewModel.EntryPane
                                   || root.ledgers.pane === LedgersViewModel.ExportPane

    // Beside the table there is room for an entry.
    readonly property bool beside: root.width - Theme.sheetMax >= Theme.readMax - Theme.fieldMin
    readonly property bool opened: root.ledgers.pane !== LedgersViewModel.ListPane

    When {
        open: root.ledgers.pane === LedgersViewModel.TilesPane

        LedgerTiles {
            anchors.fill: parent
            ledgers: root.ledgers
        }
    }

    When {
        open: root.listed && Theme.compact

        EntryList {
            width: root.width
            height: root.height
            visible: !root.opened
            ledgers: root.ledgers
        }
    }

    When {
        open: root.listed && !Theme.compact

        EntryTable {
            width: root.width - (root.opened && root.beside ? detail.width : 0)
            height: root.height
            visible: root.beside || !root.opened
            ledgers: root.ledgers
        }
    }

    Rectangle {
        x: detail.x
        width: Theme.hairline
        height: root.height
        visible: root.listed && root.opened && root.beside
        color: Theme.line
    }

    Item {
        id: detail

        x: root.width - width
        width: root.beside ? Theme.sheetMax : root.width
        height: root.height

        When {
            open: root.ledgers.pane === LedgersViewModel.EntryPane

            EntryPage {
                anchors.fill: parent
                ledgers: root.ledgers
                narrow: root.beside || Theme.compact
            }
        }

        When {
            open: root.ledgers.pane === LedgersViewModel.ExportPane

            ExportPage {
                anchors.fill: parent
                source: root.ledgers
                name: root.ledgers.title
                onBackPressed: root.ledgers.back()
                onChosen: (file, secret) => root.ledgers.exportTo(file, secret)
            }
        }
    }

    When {
        open: root.ledgers.pane === LedgersViewModel.ImportPane

        ImportPage {
            anchors.fill: parent
            ledgers: root.ledgers
        }
    }

    When {
        open: root.ledgers.pane === LedgersViewModel.ChartPane

        ChartPage {
            anchors.fill: parent
            ledgers: root.ledgers
        }
    }

    When {
        open: root.ledgers.pane === LedgersViewModel.CallsPane

        CallsPage {
            anchors.fill: parent
            ledgers: root.ledgers
        }
    }

    Toast {
        id: toast
    }

    Toast {
        id: takenIn

        //: button beside the word that a file was taken in: takes it back
        undoText: qsTr("取り消す")
        onUndone: root.ledgers.incoming.undo()
    }

    Connections {
        target: root.ledgers

        function onSaved(name: string): void {
            //: word that an entry of a ledger was saved; %1 is its name or number
            toast.show(qsTr("%1 を保存しました").arg(name));
        }

        function onExported(entries: int): void {
            //: word that a ledger was written to a file; %1 is how many entries
            toast.show(qsTr("%1 件を書き出しました").arg(entries));
        }
    }

    Connections {
        target: root.ledgers.incoming

        function onWritten(lines: int): void {
            //: word that a file was taken into a ledger; %1 is how many lines
            takenIn.show(qsTr("%1 件を取り込みました").arg(lines));
        }

        function onUndone(lines: int, kept: int): void {
            toast.show(kept === 0
                       //: word that an import was taken back; %1 is how many entries
                       ? qsTr("%1 件の取り込みを取り消しました").arg(lines)
                       //: word that an import was taken back but for some; %1 is how many went, %2 how many stay
                       : qsTr("%1 件の取り込みを取り消しました。あとで直した %2 件は残しました").arg(lines).arg(kept));
        }

        function onTemplateSaved(): void {
            //: word that an empty spreadsheet was saved
            toast.show(qsTr("ひな形を保存しました"));
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// 台帳: a ledger's list and one entry beside it; the chart, the calls and a file coming in take the whole page.
Item {
    id: root

    required property LedgersViewModel ledgers

    readonly property bool listed: root.ledgers.pane === LedgersViewModel.ListPane
                                   || root.ledgers.pane === LedgersViewModel.EntryPane
                                   || root.ledgers.pane === LedgersViewModel.ExportPane

    ListDetail {
        id: panes

        anchors.fill: parent
        visible: root.listed
        detailOpen: root.ledgers.pane !== LedgersViewModel.ListPane

        list: EntryList {
            anchors.fill: parent
            ledgers: root.ledgers
            paged: panes.paged
        }

        detail: Item {
            anchors.fill: parent

            When {
                open: root.ledgers.pane === LedgersViewModel.ListPane

                NoEntry {
                    anchors.fill: parent
                    ledgers: root.ledgers
                }
            }

            When {
                open: root.ledgers.pane === LedgersViewModel.EntryPane

                EntryPage {
                    anchors.fill: parent
                    ledgers: root.ledgers
                    paged: panes.paged
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
            toast.show(qsTr("%1 件を取りこみました").arg(lines));
        }
    }
}

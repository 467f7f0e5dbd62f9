pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Adapters
import Mamori.Controls
import Mamori.ViewModels

// A form comes in: its rows as they were read beside the place they stand in, then the map to the form that was in use.
Item {
    id: root

    required property FormImportViewModel incoming

    Connections {
        target: root.incoming

        property int shown: FormImportViewModel.ListPane

        // Files that are read again leave the keyboard where it is.
        function onPaneChanged(): void {
            if (root.incoming.pane !== FormImportViewModel.ListPane)
                panes.chosen();
            else if (shown !== root.incoming.pane)
                Keyboard.begin(rows);
            shown = root.incoming.pane;
        }
    }

    ListDetail {
        id: panes

        anchors.fill: parent
        visible: root.incoming.pane !== FormImportViewModel.MapPane
        detailOpen: root.incoming.pane !== FormImportViewModel.ListPane

        list: ImportRows {
            id: rows

            anchors.fill: parent
            incoming: root.incoming
            paged: panes.paged
        }

        detail: Item {
            anchors.fill: parent

            When {
                open: root.incoming.pane === FormImportViewModel.SummaryPane
                      || (root.incoming.pane === FormImportViewModel.ListPane && !panes.paged)

                ImportSources {
                    anchors.fill: parent
                    incoming: root.incoming
                    paged: panes.paged
                    onFilesWanted: opener.ask()
                }
            }

            When {
                open: root.incoming.pane === FormImportViewModel.RowPane

                ImportRow {
                    anchors.fill: parent
                    incoming: root.incoming
                    paged: panes.paged
                }
            }

            When {
                open: root.incoming.pane === FormImportViewModel.LeftPane

                ImportLeft {
                    anchors.fill: parent
                    incoming: root.incoming
                }
            }
        }
    }

    When {
        open: root.incoming.pane === FormImportViewModel.MapPane

        ImportMap {
            anchors.fill: parent
            incoming: root.incoming
        }
    }

    FormFiles {
        id: opener

        onChosen: root.incoming.read(opener.files)
    }

    BusyPopup {
        busy: root.incoming.busy
        cancellable: false
        //: while a form is read
        text: qsTr("様式を読んでいます…")
    }
}

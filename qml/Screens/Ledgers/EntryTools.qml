import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Over the table of a ledger: which one it is, what is searched, the ways in and out, and a new entry.
ColumnLayout {
    id: root

    required property LedgersViewModel ledgers

    // Beside an open entry there is room for what leads to others, and the table does not move down.
    readonly property bool alone: root.ledgers.pane === LedgersViewModel.ListPane
    readonly property bool narrow: root.alone && root.width < Theme.readMax + Theme.fieldMin

    spacing: Theme.space2

    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

            LedgerPicker {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.listPane
                Layout.preferredWidth: Theme.fieldMin
                ledgers: root.ledgers
            }

            TextField {
                objectName: "ledgerSearch"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                //: field that searches a ledger
                placeholder: qsTr("さがす（番号・名前・場所など）")
                text: root.ledgers.search
                onEdited: text => root.ledgers.find(text)
            }
        }

        RowLayout {
            Layout.fillWidth: root.narrow
            spacing: Theme.space1

            ChartButton {
                visible: root.alone && root.ledgers.charted
                ledgers: root.ledgers
            }

            ImportButton {
                visible: root.alone
                ledgers: root.ledgers
            }

            ExportButton {
                visible: root.alone
                ledgers: root.ledgers
            }

            Item {
                Layout.fillWidth: true
                visible: root.narrow
            }

            AddButton {
                ledgers: root.ledgers
            }
        }
    }

    Refusal {
        Layout.fillWidth: true
        visible: root.ledgers.failed && root.ledgers.pane === LedgersViewModel.ListPane
        source: root.ledgers
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Tokens
import Mamori.ViewModels

// Which ledger is open, and the ways in and out of it that concern all of it.
ColumnLayout {
    id: root

    required property LedgersViewModel ledgers

    spacing: Theme.space3

    LedgerPicker {
        Layout.fillWidth: true
        ledgers: root.ledgers
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        ImportButton {
            ledgers: root.ledgers
        }

        ExportButton {
            ledgers: root.ledgers
        }
    }
}

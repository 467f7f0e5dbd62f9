pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Evidence
import Mamori.ViewModels

// What stands beside the open row on a very wide window: help, what it stands on, and its last changes.
Page {
    id: root

    required property SheetViewModel sheet
    required property bool historyLinked
    property QuestionsViewModel questions: null
    property EvidenceViewModel evidence: null

    signal historyWanted

    RowHelp {
        Layout.fillWidth: true
        row: root.sheet.row
        notes: root.sheet.notes
    }

    When {
        open: root.evidence !== null && root.evidence.open && !root.sheet.row.gate

        EvidenceCard {
            Layout.fillWidth: true
            evidence: root.evidence
            ledgers: root.questions.ledgers
            onLedgerWanted: ledger => root.questions.ledgerWanted(ledger)
        }
    }

    RowHistory {
        Layout.fillWidth: true
        sheet: root.sheet
        linked: root.historyLinked
        onAllWanted: root.historyWanted()
    }
}

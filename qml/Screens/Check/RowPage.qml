pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Evidence
import Mamori.Tokens
import Mamori.ViewModels

// The open row: what the form says, the plain question, the answer, and help beneath, with the way on at its foot. On a
// narrow window it has a way back.
Page {
    id: root

    required property SheetViewModel sheet
    required property bool paged
    required property bool historyLinked
    // A page of its own has the way to the lock at its head.
    property bool lockable: false
    property QuestionsViewModel questions: null
    property EvidenceViewModel evidence: null
    property AskViewModel ask: null
    // Off where help, evidence and history stand in a column of their own.
    property bool whole: true

    readonly property RowViewModel row: root.sheet.row
    readonly property string shown: root.row.key
    readonly property SignatureViewModel signature: root.sheet.signature
    // 保存しました stands at the foot, where it is seen; very large text on a phone needs the room.
    readonly property bool savedAtFoot: !Theme.compact || !Theme.largeText

    signal backPressed
    signal historyWanted
    signal lockWanted
    signal questionsWanted

    // F1: what the row asks for.
    function showHelp(): void {
        root.contentY = 0;
        root.reveal(help);
    }

    // Another row begins at its top; a save leaves the page where it is.
    onShownChanged: root.contentY = 0

    maximumWidth: Theme.readMax
    start: answers.visible ? answers : null

    footer: RowPager {
        id: pager

        width: root.width
        saved: root.savedAtFoot
        sheet: root.sheet
    }

    Connections {
        target: root.sheet

        // After いいえ the day by which it will be put right is the next thing to enter; else the next row is.
        function onAnswered(): void {
            if (root.row.targetMissing)
                settled.restart();
            else
                pager.offer();
        }
    }

    Timer {
        id: settled

        // Once what いいえ opened has its place.
        interval: Theme.calm + 1
        onTriggered: {
            root.reveal(answers.targetField);
            Keyboard.enter(answers.targetField);
        }
    }

    RowHead {
        Layout.fillWidth: true
        row: root.row
        edition: root.sheet.edition
        back: root.paged
        lockable: root.paged && root.lockable
        onBackPressed: root.backPressed()
        onLockPressed: root.lockWanted()
    }

    FieldError {
        Layout.fillWidth: true
        sheet: root.sheet
    }

    Banner {
        Layout.fillWidth: true
        visible: root.row.exemption !== ""
        title: root.row.exemption
        actionText: root.row.outOfScope && !root.signature.there
                    //: button: the row is part of the contract after all
                    ? qsTr("範囲にもどす")
                    : ""
        onAction: root.sheet.setScope("")
    }

    DoubtNote {
        Layout.fillWidth: true
        row: root.row
    }

    EarlierCard {
        Layout.fillWidth: true
        sheet: root.sheet
    }

    RowAnswers {
        id: answers

        Layout.fillWidth: true
        visible: root.row.exemption === "" && !root.signature.there
        sheet: root.sheet
        savedHere: !root.savedAtFoot
        onDated: pager.offer()
    }

    When {
        open: root.ask !== null && root.ask.card.there

        AskRow {
            Layout.fillWidth: true
            ask: root.ask
            onAllWanted: root.questionsWanted()
        }
    }

    When {
        open: root.signature.was !== "" || (root.signature.there && root.row.exemption === "")

        SignedAnswer {
            Layout.fillWidth: true
            signature: root.signature
        }
    }

    When {
        open: root.questions !== null && root.questions.ofRow.count > 0

        RowQuestions {
            Layout.fillWidth: true
            questions: root.questions
        }
    }

    When {
        open: root.whole && root.evidence !== null && root.evidence.open && !root.row.gate

        EvidenceCard {
            Layout.fillWidth: true
            evidence: root.evidence
            ledgers: root.questions.ledgers
            onLedgerWanted: ledger => root.questions.ledgerWanted(ledger)
        }
    }

    RowHelp {
        id: help

        Layout.fillWidth: true
        visible: root.whole
        row: root.row
        notes: root.sheet.notes
    }

    RowHistory {
        Layout.fillWidth: true
        visible: root.whole && root.sheet.history.count > 0
        sheet: root.sheet
        linked: root.historyLinked
        onAllWanted: root.historyWanted()
    }

    ReasonDialog {
        sheet: root.sheet
    }

    CheckQuestion {
        sheet: root.sheet
    }

    ScopeOut {
        Layout.fillWidth: true
        visible: !root.sheet.own && root.row.exemption === "" && !root.signature.there
        why: root.sheet.scopeReason
        onWanted: reason => root.sheet.setScope(reason)
    }
}

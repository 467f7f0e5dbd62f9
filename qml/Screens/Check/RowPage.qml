pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Evidence
import Mamori.Tokens
import Mamori.ViewModels

// The open row: what the form says, the plain question, the answer, and help beneath. On a narrow window it has a way
// back and pages at its foot.
Page {
    id: root

    required property SheetViewModel sheet
    required property bool paged
    required property bool historyLinked
    // A page of its own has the way to the lock at its head.
    property bool lockable: false
    property QuestionsViewModel questions: null
    property EvidenceViewModel evidence: null

    readonly property RowViewModel row: root.sheet.row
    readonly property SignatureViewModel signature: root.sheet.signature
    // On a narrow window 保存しました stands at the foot, where it is seen; very large text needs the room.
    readonly property bool savedAtFoot: root.paged && Theme.textScale < 1.5

    signal backPressed
    signal historyWanted
    signal lockWanted

    maximumWidth: Theme.readMax
    start: answers.visible ? answers : null

    footer: RowPager {
        width: root.width
        visible: root.paged
        saved: root.savedAtFoot
        height: visible ? implicitHeight : 0
        sheet: root.sheet
    }

    Connections {
        target: root.sheet.row

        property string shown: ""

        // Another row begins at its top; a save leaves the page where it is.
        function onRowChanged(): void {
            if (shown !== root.row.key)
                root.contentY = 0;
            shown = root.row.key;
        }
    }

    Connections {
        target: root.sheet

        // After いいえ the day by which it will be put right is the next thing to enter.
        function onSavedChanged(): void {
            if (root.sheet.savedTime !== "" && !root.signature.there && root.row.targetAsked && root.row.targetDay === "")
                settled.restart();
        }
    }

    Timer {
        id: settled

        // Once what いいえ opened has its place.
        interval: Theme.calm + 1
        onTriggered: root.reveal(answers.targetField)
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
        open: root.evidence !== null && root.evidence.open && !root.row.gate

        EvidenceCard {
            Layout.fillWidth: true
            evidence: root.evidence
            ledgers: root.questions.ledgers
            onLedgerWanted: ledger => root.questions.ledgerWanted(ledger)
        }
    }

    RowHelp {
        Layout.fillWidth: true
        row: root.row
        notes: root.sheet.notes
    }

    RowHistory {
        Layout.fillWidth: true
        sheet: root.sheet
        linked: root.historyLinked
        onAllWanted: root.historyWanted()
    }

    ReasonDialog {
        sheet: root.sheet
    }

    ScopeOut {
        Layout.fillWidth: true
        visible: !root.sheet.own && root.row.exemption === "" && !root.signature.there
        why: root.sheet.scopeReason
        onWanted: reason => root.sheet.setScope(reason)
    }
}

import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// One sheet: its rows at the left, the open row at the right; on a narrow window one after the other. Children stand
// above the rows.
ListDetail {
    id: root

    default property alias head: rows.head
    required property SheetViewModel sheet
    // What stands beside the rows of the pharmacy's own sheet.
    property QuestionsViewModel questions: null
    property EvidenceViewModel evidence: null

    // Whether there is a page of everything that happened.
    property bool historyLinked: false

    // Whether the open row, where it has the window to itself, leads to the lock.
    property bool lockable: false

    signal historyWanted
    signal lockWanted

    detailOpen: root.sheet.rowShown

    list: SheetList {
        id: rows

        anchors.fill: parent
        sheet: root.sheet
        marksCurrent: !root.paged
        onChosen: {
            root.sheet.rowShown = true;
            root.chosen();
        }
    }

    detail: RowPage {
        anchors.fill: parent
        visible: root.sheet.row.key !== ""
        sheet: root.sheet
        questions: root.questions
        evidence: root.evidence
        paged: root.paged
        historyLinked: root.historyLinked
        lockable: root.lockable
        onBackPressed: root.sheet.rowShown = false
        onHistoryWanted: root.historyWanted()
        onLockWanted: root.lockWanted()
    }
}

pragma ComponentBehavior: Bound
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
    property AskViewModel ask: null

    // Whether there is a page of everything that happened.
    property bool historyLinked: false

    // Whether the open row, where it has the window to itself, leads to the lock.
    property bool lockable: false

    // Room for a third column beside the row.
    readonly property bool wide: Theme.room >= Theme.wideFrom

    readonly property AnswerKeys keys: AnswerKeys {
        sheet: root.sheet
        onOnward: root.sheet.step(1)
    }

    signal historyWanted
    signal lockWanted
    signal questionsWanted

    detailOpen: root.sheet.rowShown

    function help(key: int): bool {
        if (key !== Qt.Key_F1)
            return false;
        page.showHelp();
        return true;
    }

    Keys.onPressed: event => {
        const answers = !event.isAutoRepeat && (!root.paged || root.detailOpen);
        event.accepted = answers && (root.keys.take(event.key, event.modifiers) || root.help(event.key));
    }
    Keys.onEscapePressed: event => {
        event.accepted = root.paged && root.detailOpen;
        if (event.accepted)
            root.sheet.rowShown = false;
    }

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

    detail: Item {
        anchors.fill: parent
        visible: root.sheet.row.key !== ""

        RowPage {
            id: page

            width: parent.width - (root.wide ? aside.width : 0)
            height: parent.height
            sheet: root.sheet
            questions: root.questions
            evidence: root.evidence
            ask: root.ask
            paged: root.paged
            whole: !root.wide
            historyLinked: root.historyLinked
            lockable: root.lockable
            onBackPressed: root.sheet.rowShown = false
            onHistoryWanted: root.historyWanted()
            onLockWanted: root.lockWanted()
            onQuestionsWanted: root.questionsWanted()
        }

        Item {
            id: aside

            x: page.width
            width: Theme.sheetMax
            height: parent.height
            visible: root.wide

            When {
                open: root.wide

                RowAside {
                    anchors.fill: parent
                    sheet: root.sheet
                    questions: root.questions
                    evidence: root.evidence
                    historyLinked: root.historyLinked
                    onHistoryWanted: root.historyWanted()
                }
            }
        }
    }
}

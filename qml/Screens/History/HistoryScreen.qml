import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// 履歴: what happened at the left, an entry or what can be done with the history at the right.
ListDetail {
    id: root

    required property HistoryViewModel history

    property bool toolsShown: false

    signal backPressed

    objectName: "historyScreen"
    detailOpen: root.history.opened > 0 || root.toolsShown
    Component.onCompleted: root.history.enter()
    Component.onDestruction: root.history.leave()

    list: HistoryList {
        anchors.fill: parent
        history: root.history
        toolsWanted: root.paged
        onBackPressed: root.backPressed()
        onToolsPressed: root.toolsShown = true
    }

    detail: Item {
        anchors.fill: parent

        EntryPage {
            anchors.fill: parent
            visible: root.history.opened > 0
            history: root.history
            onBackPressed: root.history.closeEntry()
        }

        HistoryTools {
            anchors.fill: parent
            visible: root.history.opened === 0
            history: root.history
            back: root.paged
            onBackPressed: root.toolsShown = false
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The entries, newest first under their days, with what narrows them above; more are read as the list is scrolled.
FocusScope {
    id: root

    required property HistoryViewModel history
    // Where the list fills the screen, the way to what can be done with the history.
    required property bool toolsWanted

    signal backPressed
    signal toolsPressed

    ColumnLayout {
        id: top

        x: Theme.space4
        width: view.width - Theme.space8
        spacing: Theme.space3

        PageHeader {
            Layout.fillWidth: true
            back: true
            //: title of the page that tells what happened
            title: qsTr("履歴")
            onBackPressed: root.backPressed()
        }

        AppButton {
            objectName: "historyToolsOpen"
            visible: root.toolsWanted
            iconName: "shield"
            //: button on a phone: verify the history, export it
            text: qsTr("確かめる・書き出す")
            onClicked: root.toolsPressed()
        }

        HistoryFilters {
            Layout.fillWidth: true
            history: root.history
        }
    }

    HeadedList {
        id: view

        objectName: "historyEntries"
        anchors.fill: parent
        head: top
        above: Theme.space4
        below: Theme.space2
        model: root.history.entries
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        //: spoken for the list of everything that happened
        Accessible.name: qsTr("履歴の一覧")

        bottomMargin: Theme.space6
        section.property: "day"

        delegate: Column {
            id: entry

            required property int key
            required property string day
            required property string text
            required property string detail
            required property bool departed

            width: view.width

            SectionHeader {
                x: Theme.space4
                width: view.width - Theme.space8
                visible: entry.ListView.previousSection !== entry.ListView.section
                text: entry.day
            }

            ListRow {
                objectName: `entry_${entry.key}`
                width: view.width
                text: entry.text
                detail: entry.detail
                selected: entry.key === root.history.opened
                onClicked: root.history.openEntry(entry.key)

                StatusChip {
                    visible: entry.departed && !root.history.departures
                    marked: false
                    //: mark at an entry of the history: something left the device
                    text: qsTr("外へ")
                }
            }
        }

        EmptyState {
            parent: view.contentItem
            x: Theme.space4
            y: Theme.space8
            width: view.width - Theme.space8
            visible: view.count === 0
            iconName: "checklist"
            //: the filters above leave no entry
            title: qsTr("あてはまる記録はありません")
            actionText: root.history.filtered
                        //: button: takes all filters away
                        ? qsTr("すべて見る")
                        : ""
            onAction: root.history.showAll()
        }
    }
}

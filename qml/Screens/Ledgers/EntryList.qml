pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The entries of one ledger: which ledger, what is searched, how it is sorted, and as many lines as there are.
FocusScope {
    id: root

    required property LedgersViewModel ledgers
    // The list has the window to itself: what stands over it scrolls away with it, and no entry is open beside it.
    required property bool paged

    EntryListHead {
        id: headItem

        x: Theme.space4
        width: root.width - Theme.space8
        ledgers: root.ledgers
        large: root.paged && Theme.compact && Theme.largeText
    }

    HeadedList {
        id: view

        objectName: "entryView"
        anchors.fill: parent
        anchors.topMargin: root.paged ? 0 : view.room
        head: headItem
        carriesHead: root.paged
        keyNavigationEnabled: true
        reuseItems: true
        model: root.ledgers.entries
        Accessible.role: Accessible.List
        Accessible.name: root.ledgers.title

        delegate: ListRow {
            required property int key
            required property string name
            required detail

            objectName: `entry_${name}`
            width: view.width
            text: name
            selected: !root.paged && key === root.ledgers.entry && key > 0
            onClicked: root.ledgers.openEntry(key)
        }
    }
}

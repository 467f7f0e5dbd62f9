pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
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
        id: head

        // No `header`: Qt 6.4 cannot make one of a bound component.
        parent: root.paged ? view.contentItem : root
        x: Theme.pageMargin
        y: Theme.pageMargin - (root.paged ? view.topMargin : 0)
        width: root.width - Theme.pageMargin - Theme.pageMargin
        ledgers: root.ledgers
        large: root.paged && Theme.compact && Theme.textScale >= 1.5
    }

    ListView {
        id: view

        readonly property real room: head.implicitHeight + Theme.pageMargin + Theme.space3

        objectName: "entryView"
        anchors.fill: parent
        anchors.topMargin: root.paged ? 0 : view.room
        topMargin: root.paged ? view.room : 0
        onTopMarginChanged: {
            if (view.contentY <= 0)
                view.contentY = -view.topMargin;
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        reuseItems: true
        model: root.ledgers.entries
        Accessible.role: Accessible.List
        Accessible.name: root.ledgers.title

        T.ScrollBar.vertical: AppScrollBar {}

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

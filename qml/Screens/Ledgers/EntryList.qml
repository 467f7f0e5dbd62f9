pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The entries of one ledger on a phone: which ledger, what is searched, how it is sorted, and as many lines as there are.
FocusScope {
    id: root

    required property LedgersViewModel ledgers

    EntryListHead {
        id: headItem

        x: Theme.space4
        width: root.width - Theme.space8
        ledgers: root.ledgers
        large: Theme.largeText
    }

    HeadedList {
        id: view

        objectName: "entryView"
        anchors.fill: parent
        head: headItem
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
            onClicked: root.ledgers.openEntry(key)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A ledger in front of an inspector on a phone: a card for each entry, with all that it says.
FocusScope {
    id: root

    required property ExhibitViewModel exhibit

    ExhibitHead {
        id: headItem

        x: Theme.pageMargin
        width: root.width - Theme.pageMargin - Theme.pageMargin
        exhibit: root.exhibit
    }

    HeadedList {
        id: view

        objectName: "exhibitEntries"
        anchors.fill: parent
        head: headItem
        below: Theme.gap
        bottomMargin: Theme.pageMargin
        spacing: Theme.gap
        model: root.exhibit.entries
        Accessible.role: Accessible.List
        Accessible.name: root.exhibit.title

        delegate: Card {
            id: entry

            required property string name
            required property list<string> cells

            x: Theme.pageMargin
            width: view.width - Theme.pageMargin - Theme.pageMargin
            spacing: Theme.space3
            title: entry.name

            ExhibitFields {
                Layout.fillWidth: true
                labels: root.exhibit.labels
                cells: entry.cells
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A ledger in front of an inspector: a table, on a phone cards; to be looked at.
Item {
    id: root

    required property ExhibitViewModel exhibit

    When {
        open: Theme.compact

        ExhibitCards {
            anchors.fill: parent
            exhibit: root.exhibit
        }
    }

    When {
        open: !Theme.compact

        ExhibitTable {
            anchors.fill: parent
            exhibit: root.exhibit
        }
    }
}

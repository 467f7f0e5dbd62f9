pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Tokens

// One bar a code: which of them is on the screen, or which of them are there.
Row {
    id: root

    required property int count
    // The one that is on; -1 when `lit` says it.
    property int current: -1
    property list<bool> lit

    spacing: Theme.space1

    Repeater {
        model: root.count

        delegate: Rectangle {
            required property int index

            width: Math.max(Theme.border, (root.width - root.spacing * (root.count - 1)) / root.count)
            height: Theme.progress
            radius: height / 2
            color: index === root.current || (index < root.lit.length && root.lit[index]) ? Theme.yes : Theme.track
        }
    }
}

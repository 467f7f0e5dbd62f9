pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Tokens

// One bar a part: which of them the code on the screen carries, or which of them are there.
Row {
    id: root

    required property int count
    property list<bool> lit

    spacing: Theme.space1

    Repeater {
        model: root.count

        delegate: Rectangle {
            required property int index

            width: Math.max(Theme.border, (root.width - root.spacing * (root.count - 1)) / root.count)
            height: Theme.progress
            radius: height / 2
            color: index < root.lit.length && root.lit[index] ? Theme.yes : Theme.track
        }
    }
}

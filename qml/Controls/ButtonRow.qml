pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// The buttons at the end of a page or dialog: at the right in a row, or one under another, the main one on top, where
// there is no room. Write them with the main one last.
Item {
    id: root

    default property alias buttons: grid.data
    // Where the row stands when there is room.
    property bool leading: false

    readonly property bool stacked: row.needed > root.width && root.width > 0

    implicitWidth: row.needed
    implicitHeight: grid.implicitHeight

    QtObject {
        id: row

        readonly property real needed: {
            let sum = 0;
            for (let index = 0; index < grid.children.length; ++index) {
                const button = grid.children[index];
                if (button.visible)
                    sum += button.implicitWidth + (sum > 0 ? Theme.space3 : 0);
            }
            return sum;
        }
    }

    GridLayout {
        id: grid

        x: root.stacked || root.leading ? 0 : root.width - width
        width: root.stacked ? root.width : Math.min(root.width, row.needed)
        columns: root.stacked ? 1 : -1
        flow: GridLayout.LeftToRight
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3
    }
}

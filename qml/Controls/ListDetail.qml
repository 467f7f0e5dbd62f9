import QtQuick
import Mamori.Adapters
import Mamori.Tokens

// A list at the left and what was chosen at the right; on a narrow window one of them at a time.
FocusScope {
    id: root

    // Put one item in each, with anchors.fill: parent.
    property alias list: listPane.data
    property alias detail: detailPane.data
    // On a narrow window: whether the chosen thing is shown in place of the list.
    property bool detailOpen: false
    readonly property bool paged: !Theme.expanded

    // Something was chosen from the list: who did that by a key goes on at the right.
    function chosen(): void {
        if (!root.paged)
            Keyboard.enter(detailPane);
    }

    Rectangle {
        id: listPane

        width: root.paged ? root.width : Theme.listPane
        height: root.height
        visible: !root.paged || !root.detailOpen
        color: Theme.surface
    }

    Rectangle {
        x: listPane.width - width
        width: Theme.hairline
        height: root.height
        visible: !root.paged
        color: Theme.line
    }

    Item {
        id: detailPane

        x: root.paged ? 0 : listPane.width
        width: root.width - x
        height: root.height
        visible: !root.paged || root.detailOpen
    }
}

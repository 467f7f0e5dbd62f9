pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// The buttons at the end of a page or dialog: in a row, or one under another where there is no room. Write them with the
// main one last. Why one of a row cannot be pressed stands under the row, so that no button moves when that changes.
Item {
    id: root

    default property alias buttons: grid.data
    // Where the row stands when there is room.
    property bool leading: false

    readonly property bool stacked: row.needed > root.width && root.width > 0

    function share(): void {
        for (let index = 0; index < grid.children.length; ++index) {
            const button = grid.children[index] as AppButton;
            if (button)
                button.tellsReason = root.stacked;
        }
    }

    implicitWidth: row.needed
    implicitHeight: grid.implicitHeight + (reasons.visible ? reasons.implicitHeight + Theme.space1 : 0)

    onStackedChanged: root.share()
    Component.onCompleted: root.share()

    QtObject {
        id: row

        readonly property real needed: {
            let sum = 0;
            for (let index = 0; index < grid.children.length; ++index) {
                const item = grid.children[index];
                const button = item as AppButton;
                if (item.visible)
                    sum += (button ? button.plainWidth : item.implicitWidth) + (sum > 0 ? Theme.space3 : 0);
            }
            return sum;
        }
        readonly property string reasons: {
            const said = [];
            for (let index = 0; index < grid.children.length; ++index) {
                const button = grid.children[index] as AppButton;
                if (button && button.visible && button.disabledReason !== "" && !said.includes(button.disabledReason))
                    said.push(button.disabledReason);
            }
            return said.join("\n");
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
        onChildrenChanged: root.share()
    }

    AppText {
        id: reasons

        // Once there, its line is kept.
        property bool told: false

        function follow(): void {
            reasons.told = reasons.told || reasons.text !== "";
        }

        y: grid.implicitHeight + Theme.space1
        width: root.width
        visible: !root.stacked && reasons.told
        variant: AppText.Small
        horizontalAlignment: root.leading ? Text.AlignLeft : Text.AlignRight
        text: row.reasons
        Accessible.ignored: true
        onTextChanged: reasons.follow()
        Component.onCompleted: reasons.follow()
    }
}

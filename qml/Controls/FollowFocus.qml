import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// What the keyboard has is in sight: a Flickable scrolls to where Tab leads. A press moves nothing under the finger.
Item {
    id: root

    required property Flickable view

    readonly property Item focused: root.Window.activeFocusItem

    function byKeyboard(item: Item): bool {
        const field = item as T.TextField;
        const area = item as T.TextArea;
        const control = item as T.Control;
        const reason = field ? field.focusReason : area ? area.focusReason : control ? control.focusReason : Qt.OtherFocusReason;
        return reason === Qt.TabFocusReason || reason === Qt.BacktabFocusReason || reason === Qt.ShortcutFocusReason;
    }

    // Scrolls no further than the item needs; of one that is higher than the view, its top is shown.
    function bring(item: Item): void {
        const top = item.mapToItem(root.view.contentItem, 0, 0).y;
        const least = root.view.originY - root.view.topMargin;
        const most = Math.max(least, root.view.originY + root.view.contentHeight + root.view.bottomMargin - root.view.height);
        const beneath = top + item.height + Theme.space4 - root.view.height;
        if (root.view.contentY < beneath)
            root.view.contentY = Math.min(most, beneath);
        if (root.view.contentY > top - Theme.space4)
            root.view.contentY = Math.max(least, top - Theme.space4);
    }

    function follow(): void {
        const item = root.focused;
        if (!item || !root.byKeyboard(item))
            return;
        for (let up = item.parent; up; up = up.parent) {
            if (up === root.view.contentItem) {
                root.bring(item);
                return;
            }
        }
    }

    onFocusedChanged: root.follow()
}

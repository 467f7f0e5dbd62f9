import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Tokens

// A page that scrolls: a column of cards with the margins of the window's size. Children use Layout.fillWidth.
FocusScope {
    id: root

    default property alias content: column.data
    // What stays at the foot while the page scrolls, such as 前へ and 次へ. It fills the width by itself.
    property alias footer: foot.data
    property real maximumWidth: Theme.contentMax
    // On where the column stands in the middle of a wide window.
    property bool centred: false
    // Where the keyboard begins on the page; its first control where nothing is named.
    property Item start: null
    property alias contentY: view.contentY

    // A page that is read has nothing for Tab to lead to.
    function scroll(by: real): void {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + by));
    }

    // Escape leads where the arrow at the head of the page does.
    function leave(): bool {
        for (let index = 0; index < column.children.length; ++index) {
            const head = column.children[index] as PageHeader;
            if (!head || !head.visible || !head.back)
                continue;
            head.backPressed();
            return true;
        }
        return false;
    }

    Keys.onEscapePressed: event => event.accepted = root.leave()
    Keys.onUpPressed: root.scroll(-Theme.target)
    Keys.onDownPressed: root.scroll(Theme.target)
    Keys.onPressed: event => {
        const leaf = view.height - Theme.target;
        event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
        if (event.accepted)
            root.scroll(event.key === Qt.Key_PageDown ? leaf : -leaf);
    }

    // Brings an item of the page into view, as the keyboard moves.
    function reveal(item: Item): void {
        follower.bring(item);
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.bottomMargin: foot.height
        contentHeight: column.implicitHeight + Theme.pageMargin + Theme.pageMargin
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: AppScrollBar {}

        FollowFocus {
            id: follower

            view: view
        }

        ColumnLayout {
            id: column

            x: root.centred ? Math.max(Theme.pageMargin, Math.round((view.width - width) / 2)) : Theme.pageMargin
            y: Theme.pageMargin
            width: Math.min(view.width - Theme.pageMargin - Theme.pageMargin, root.maximumWidth)
            spacing: Theme.gap
        }
    }

    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        width: parent.width
        height: children.length > 1 ? childrenRect.height : 0
        color: Theme.surface

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }
}

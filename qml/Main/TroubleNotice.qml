import QtQuick
import QtQuick.Templates as T
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Over every page while the disk keeps nothing, or a part of the store cannot be read: what is safe and what to do.
Item {
    id: root

    required property AppViewModel app
    // Beyond this it scrolls: with large letters on a small screen it must not cover the page and the way to the others.
    required property real tallest

    readonly property bool damaged: root.app.trouble.damaged

    // What has the keyboard is seen: the button stands below the words.
    readonly property Item held: root.Window.activeFocusItem

    implicitHeight: Math.min(view.contentHeight, root.tallest)
    visible: root.app.trouble.code !== ""

    onHeldChanged: {
        for (let item = root.held; item !== null; item = item.parent) {
            if (item !== notice)
                continue;
            const top = root.held.mapToItem(view.contentItem, 0, 0).y - Theme.space2;
            const bottom = top + root.held.height + Theme.space4;
            view.contentY = Math.max(0, Math.min(top, Math.max(view.contentY, bottom - view.height)));
            return;
        }
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: notice.implicitHeight + Theme.space4
        boundsBehavior: Flickable.StopAtBounds
        interactive: view.contentHeight > view.height
        clip: true

        T.ScrollBar.vertical: AppScrollBar {}

        Banner {
            id: notice

            objectName: "troubleNotice"
            x: Theme.space4
            y: Theme.space2
            width: root.width - Theme.space8
            tone: Tone.Warn
            title: root.app.trouble.what
            safe: root.damaged
                  //: a part of the store is damaged: what is safe
                  ? qsTr("ほかの記録は読めます。ファイルには手を加えません。")
                  //: the disk refuses to save: what is safe
                  : qsTr("「保存しました」と出たものは、すべて残っています。見ることは続けられます。")
            next: root.app.trouble.next
            actionText: root.damaged || root.app.trouble.code === "storage_failed"
                        //: button: locks, so that the store is opened anew
                        ? qsTr("ロックする")
                        //: button: sees whether the disk saves again
                        : qsTr("もう一度ためす")
            onAction: root.damaged || root.app.trouble.code === "storage_failed" ? root.app.lockInTrouble() : root.app.tryDisk()
        }
    }
}

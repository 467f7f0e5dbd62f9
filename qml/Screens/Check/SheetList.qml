pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The rows of a sheet in the order of the form, under its sections and what each speaks about.
FocusScope {
    id: root

    required property SheetViewModel sheet
    property alias head: headColumn.data
    // Off where the open row is not beside the list.
    property bool marksCurrent: true

    signal chosen

    function step(by: int): void {
        root.sheet.step(by);
        const row = rows.itemAt(root.sheet.position) as SheetListEntry;
        if (!row)
            return;
        row.takeFocus();
        root.reveal(row);
    }

    function reveal(row: Item): void {
        const top = row.y + rowColumn.y;
        if (top < view.contentY)
            view.contentY = Math.max(0, top - Theme.space4);
        else if (top + row.height > view.contentY + view.height)
            view.contentY = top + row.height - view.height + Theme.space4;
    }

    // Beside the list the way to another row may lead from its page.
    readonly property int at: root.marksCurrent ? root.sheet.position : -1

    onAtChanged: {
        const row = rows.itemAt(root.at);
        // Before it is laid out it begins at its top.
        if (row && view.height > 0)
            root.reveal(row);
    }

    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            root.step(event.key === Qt.Key_Home ? -root.sheet.rows.count : root.sheet.rows.count);
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: rowColumn.y + rowColumn.height + Theme.space6
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: AppScrollBar {}

        FollowFocus {
            view: view
        }

        ColumnLayout {
            id: top

            width: parent.width
            spacing: Theme.space3

            SheetSummary {
                Layout.fillWidth: true
                Layout.margins: Theme.space4
                Layout.bottomMargin: 0
                sheet: root.sheet
            }

            ColumnLayout {
                id: headColumn

                Layout.fillWidth: true
                spacing: Theme.space3
            }
        }

        Column {
            id: rowColumn

            y: top.height + Theme.space2
            width: parent.width

            Repeater {
                id: rows

                model: root.sheet.rows
                delegate: SheetListEntry {
                    width: rowColumn.width
                    current: root.marksCurrent && key === root.sheet.row.key
                    stop: key === root.sheet.row.key
                    onChosen: {
                        root.sheet.choose(key);
                        root.chosen();
                    }
                }
            }
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One sheet: its rows at the left, the open row at the right; on a narrow window one after the other. Children stand
// above the rows.
ListDetail {
    id: root

    default property alias head: rows.head
    required property SheetViewModel sheet

    // A row was asked for by name, from ホーム or 立入検査: on a narrow window it is shown at once.
    Connections {
        target: root.sheet

        function onOpened(): void {
            root.detailOpen = root.sheet.row.key !== "" && root.sheet.rowWanted;
        }
    }

    Component.onCompleted: root.detailOpen = root.sheet.rowWanted

    list: SheetList {
        id: rows

        anchors.fill: parent
        sheet: root.sheet
        marksCurrent: !root.paged
        onChosen: root.detailOpen = true
    }

    detail: RowPage {
        anchors.fill: parent
        visible: root.sheet.row.key !== ""
        sheet: root.sheet
        paged: root.paged
        onBackPressed: root.detailOpen = false
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The foot of a row: 前へ and 次へ with the row's place, and what was saved. Once the row is answered 次へ is drawn full,
// and Enter goes on.
Item {
    id: root

    required property SheetViewModel sheet
    // Off where what was saved is told in the page, since very large text needs the room.
    required property bool saved

    readonly property RowViewModel row: root.sheet.row
    readonly property bool beside: !Theme.compact && !Theme.largeText
    readonly property bool large: Theme.compact && !root.saved
    readonly property bool answered: root.row.first !== RowViewModel.Nothing && !root.row.targetMissing

    // The keyboard waits at 次へ.
    function offer(): void {
        if (after.enabled)
            Keyboard.hand(after);
    }

    implicitHeight: grid.implicitHeight + Theme.space2 + Theme.space2

    GridLayout {
        id: grid

        x: Theme.pageMargin
        y: Theme.space2
        width: Math.min(root.width - Theme.pageMargin - Theme.pageMargin, Theme.readMax)
        columnSpacing: Theme.space3
        rowSpacing: Theme.space1

        SavedLine {
            Layout.row: 0
            Layout.column: root.beside ? 1 : 0
            Layout.columnSpan: root.beside ? 1 : 3
            Layout.fillWidth: true
            visible: root.saved
            sheet: root.sheet
        }

        AppButton {
            objectName: "rowBefore"
            Layout.row: root.beside ? 0 : 1
            Layout.column: 0
            enabled: root.sheet.position > 0
            iconName: root.large ? "" : "back"
            //: button: the row before
            text: qsTr("前へ")
            onClicked: root.sheet.step(-1)
        }

        AppText {
            objectName: "rowPlace"
            Layout.row: root.beside ? 0 : 1
            Layout.column: root.beside ? 2 : 1
            Layout.fillWidth: !root.beside
            horizontalAlignment: Text.AlignHCenter
            variant: AppText.Small
            text: root.large ? ""
                  //: place of a row among the rows; %1 of %2
                  : qsTr("%1 / %2").arg(root.sheet.position + 1).arg(root.sheet.rows.count)
        }

        AppButton {
            id: after

            objectName: "rowAfter"
            Layout.row: root.beside ? 0 : 1
            Layout.column: root.beside ? 3 : 2
            variant: root.answered ? AppButton.Primary : AppButton.Secondary
            enabled: root.sheet.position + 1 < root.sheet.rows.count
            iconName: root.large ? "" : "forward"
            iconAfter: true
            //: button: the row after
            text: qsTr("次へ")
            onClicked: root.sheet.step(1)
        }
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The foot of a row on a narrow window: what was just saved, and 前へ and 次へ with the row's place between them.
Column {
    id: root

    required property SheetViewModel sheet
    required property bool saved

    topPadding: Theme.space2
    bottomPadding: Theme.space2
    spacing: Theme.space1

    SavedLine {
        x: Theme.space4
        width: root.width - Theme.space8
        visible: root.saved && root.sheet.savedTime !== ""
        sheet: root.sheet
    }

    Item {
        x: Theme.space4
        width: root.width - Theme.space8
        height: Math.max(before.implicitHeight, after.implicitHeight)

        AppButton {
            id: before

            objectName: "rowBefore"
            enabled: root.sheet.position > 0
            iconName: "back"
            //: button: the row before
            text: qsTr("前へ")
            onClicked: root.sheet.step(-1)
        }

        AppText {
            objectName: "rowPlace"
            anchors.verticalCenter: parent.verticalCenter
            x: Math.round((before.width + after.x - width) / 2)
            // Very large text leaves no room between the buttons.
            visible: implicitWidth + Theme.space2 < after.x - before.width
            variant: AppText.Small
            //: place of a row among the rows; %1 of %2
            text: qsTr("%1 / %2").arg(root.sheet.position + 1).arg(root.sheet.rows.count)
        }

        AppButton {
            id: after

            objectName: "rowAfter"
            anchors.right: parent.right
            variant: AppButton.Primary
            enabled: root.sheet.position + 1 < root.sheet.rows.count
            iconName: "forward"
            iconAfter: true
            //: button: the row after
            text: qsTr("次へ")
            onClicked: root.sheet.step(1)
        }
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 前へ and 次へ at the foot of a row on a narrow window, with its place between them.
Item {
    id: root

    required property SheetViewModel sheet

    implicitHeight: Math.max(before.implicitHeight, after.implicitHeight) + Theme.space4

    AppButton {
        id: before

        objectName: "rowBefore"
        x: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        enabled: root.sheet.position > 0
        iconName: "back"
        //: button: the row before
        text: qsTr("前へ")
        onClicked: root.sheet.step(-1)
    }

    AppText {
        objectName: "rowPlace"
        anchors.verticalCenter: parent.verticalCenter
        x: Math.round((before.x + before.width + after.x - width) / 2)
        // Very large text leaves no room between the buttons.
        visible: implicitWidth + Theme.space2 < after.x - before.x - before.width
        variant: AppText.Small
        //: place of a row among the rows; %1 of %2
        text: qsTr("%1 / %2").arg(root.sheet.position + 1).arg(root.sheet.rows.count)
    }

    AppButton {
        id: after

        objectName: "rowAfter"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        variant: AppButton.Primary
        enabled: root.sheet.position + 1 < root.sheet.rows.count
        iconName: "forward"
        iconAfter: true
        //: button: the row after
        text: qsTr("次へ")
        onClicked: root.sheet.step(1)
    }
}

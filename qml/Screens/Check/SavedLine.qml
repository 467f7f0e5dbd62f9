import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 保存しました with the time, and the way back to what was there before.
Flow {
    id: root

    required property SheetViewModel sheet

    spacing: Theme.space3

    Item {
        width: note.width
        height: Math.max(Theme.target, note.height)

        SavedNote {
            id: note

            objectName: "savedNote"
            anchors.verticalCenter: parent.verticalCenter
            time: root.sheet.savedTime
        }
    }

    AppButton {
        objectName: "undoAnswer"
        variant: AppButton.Quiet
        visible: root.sheet.canUndo
        //: button beside 保存しました: brings back what was there before
        text: qsTr("元にもどす")
        onClicked: root.sheet.undo()
    }
}

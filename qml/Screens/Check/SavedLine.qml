import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What was just saved, with the time, and the way back and forth again. It has its place before anything was answered,
// so that nothing moves.
RowLayout {
    id: root

    required property SheetViewModel sheet

    readonly property string what: {
        if (root.sheet.saved.takenBack)
            //: an answer was taken back; %1 is the time of day
            return qsTr("元にもどしました %1").arg(root.sheet.saved.time);
        if (root.sheet.saved.madeAgain)
            //: an answer that was taken back was given again; %1 is the time of day
            return qsTr("やり直しました %1").arg(root.sheet.saved.time);
        //: shown after each answer; %1 is the time of day
        return qsTr("保存しました %1").arg(root.sheet.saved.time);
    }

    spacing: Theme.space2

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.target, waiting.implicitHeight)
        visible: root.sheet.saved.time === ""

        AppText {
            id: waiting

            objectName: "savedHint"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            // A row that a vendor signed, or that does not apply, is only read.
            visible: root.sheet.row.exemption === "" && !root.sheet.signature.there
            variant: AppText.Small
            //: in the place where it will say that an answer was saved
            text: qsTr("答えると、すぐに保存します。")
        }
    }

    Item {
        Layout.fillWidth: true
        Layout.maximumWidth: note.implicitWidth
        implicitWidth: note.implicitWidth
        implicitHeight: Math.max(Theme.target, note.height)
        visible: root.sheet.saved.time !== ""

        SavedNote {
            id: note

            objectName: "savedNote"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent.width)
            time: root.sheet.saved.time
            //: shown after the answer of another row than the one that is open; %1 is that row, %2 what was done
            text: root.sheet.saved.elsewhere === "" ? root.what : qsTr("%1：%2").arg(root.sheet.saved.elsewhere).arg(root.what)
        }
    }

    AppButton {
        objectName: "undoAnswer"
        variant: AppButton.Quiet
        // A phone has room for one of them.
        visible: root.sheet.saved.undo && !(Theme.compact && root.sheet.saved.redo)
        //: button beside 保存しました: brings back what was there before
        text: qsTr("元にもどす")
        onClicked: root.sheet.undo()
    }

    AppButton {
        objectName: "redoAnswer"
        variant: AppButton.Quiet
        visible: root.sheet.saved.redo
        //: button beside 元にもどしました: gives the answer again
        text: qsTr("やり直す")
        onClicked: root.sheet.redo()
    }

    Item {
        Layout.fillWidth: true
        visible: root.sheet.saved.time !== ""
    }
}

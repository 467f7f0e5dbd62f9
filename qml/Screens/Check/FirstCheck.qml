import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The first check: three large answers, the day, and after いいえ the day by which it will be put right.
ColumnLayout {
    id: root

    required property SheetViewModel sheet
    required property string dayError
    required property string targetError

    property alias targetField: hint
    readonly property RowViewModel row: root.sheet.row

    spacing: Theme.space4

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact ? 1 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        AnswerButton {
            objectName: "answerYes"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            answer: AnswerButton.Yes
            chosen: root.row.first === RowViewModel.Yes
            onClicked: root.sheet.answerFirst(true)
        }

        AnswerButton {
            objectName: "answerNo"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            answer: AnswerButton.No
            chosen: root.row.first === RowViewModel.No
            onClicked: root.sheet.answerFirst(false)
        }

        AnswerButton {
            objectName: "answerUnsure"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.railWidth
            answer: AnswerButton.Unsure
            chosen: root.row.first === RowViewModel.Unsure
            onClicked: root.sheet.answerUnsure()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: root.row.firstDay !== ""
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        DateField {
            objectName: "firstDay"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            //: name of a date field: the day on which the row was checked
            label: qsTr("確認した日")
            date: root.sheet.earlyDay !== "" && !root.sheet.earlySecond ? root.sheet.earlyDay : root.row.firstDay
            maximum: root.row.today
            today: root.row.today
            errorText: root.dayError
            onPicked: iso => root.sheet.setFirstDay(iso)
        }

        TargetDay {
            visible: root.row.targetAsked
            sheet: root.sheet
            errorText: root.targetError
        }
    }

    TargetHint {
        id: hint

        row: root.row
    }
}

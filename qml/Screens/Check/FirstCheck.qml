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

    property alias targetField: target
    readonly property RowViewModel row: root.sheet.row

    signal dated

    spacing: Theme.space4

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact ? 2 : 3
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        AnswerButton {
            objectName: "answerYes"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.compact ? Theme.target : Theme.fieldMin
            answer: AnswerButton.Yes
            chosen: root.row.first === RowViewModel.Yes
            onClicked: root.sheet.answerFirst(true)
        }

        AnswerButton {
            objectName: "answerNo"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.compact ? Theme.target : Theme.fieldMin
            answer: AnswerButton.No
            chosen: root.row.first === RowViewModel.No
            onClicked: root.sheet.answerFirst(false)
        }

        AnswerButton {
            objectName: "answerUnsure"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.railWidth
            Layout.columnSpan: Theme.compact ? 2 : 1
            answer: AnswerButton.Unsure
            chosen: root.row.first === RowViewModel.Unsure
            onClicked: root.sheet.answerUnsure()
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        DayPlace {
            fieldName: "firstDay"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            shown: root.row.firstDay !== ""
            //: name of a date field: the day on which the row was checked
            label: qsTr("確認した日")
            date: root.sheet.earlyDay !== "" && !root.sheet.earlySecond ? root.sheet.earlyDay : root.row.firstDay
            maximum: root.row.today
            today: root.row.today
            errorText: root.dayError
            onPicked: iso => root.sheet.setFirstDay(iso)
        }

        TargetDay {
            id: target

            Layout.preferredWidth: Theme.fieldMin
            visible: root.row.targetAsked
            sheet: root.sheet
            errorText: root.targetError
            onAccepted: root.dated()
        }

        // The place of the target day beside it.
        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            visible: !Theme.compact && !root.row.targetAsked
        }
    }
}

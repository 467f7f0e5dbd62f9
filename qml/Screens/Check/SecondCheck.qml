import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The second check, once the first was いいえ: whether it has been put right, and the day.
ColumnLayout {
    id: root

    required property SheetViewModel sheet
    required property string dayError
    required property string targetError

    property alias targetField: target
    readonly property RowViewModel row: root.sheet.row

    signal dated

    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        strong: true
        //: above the two answers of the second check
        text: qsTr("2回目の確認：できるようになりましたか？")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        AnswerButton {
            objectName: "secondYes"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            answer: AnswerButton.Yes
            chosen: root.row.second === RowViewModel.Yes
            onClicked: root.sheet.answerSecond(true)
        }

        AnswerButton {
            objectName: "secondNo"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            answer: AnswerButton.No
            chosen: root.row.second === RowViewModel.No
            onClicked: root.sheet.answerSecond(false)
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        DayPlace {
            fieldName: "secondDay"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            shown: root.row.secondDay !== ""
            //: name of a date field: the day of the second check
            label: qsTr("2回目に確認した日")
            date: root.sheet.earlyDay !== "" && root.sheet.earlySecond ? root.sheet.earlyDay : root.row.secondDay
            minimum: root.row.firstDay
            maximum: root.row.today
            today: root.row.today
            errorText: root.dayError
            onPicked: iso => root.sheet.setSecondDay(iso)
        }

        TargetDay {
            id: target

            Layout.preferredWidth: Theme.fieldMin
            visible: root.row.targetDay !== "" || root.row.second !== RowViewModel.Yes
            sheet: root.sheet
            errorText: root.targetError
            onAccepted: root.dated()
        }
    }
}

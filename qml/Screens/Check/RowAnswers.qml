import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The answer of the open row: the first check, the day by which an いいえ will be put right, the second check, a remark.
ColumnLayout {
    id: root

    required property SheetViewModel sheet
    // On where the foot of the page has no room for 保存しました.
    property bool savedHere: true

    readonly property RowViewModel row: root.sheet.row
    readonly property Item targetField: root.sheet.secondInFront ? second.targetField : first.targetField

    // The target day was entered, and the keyboard has nothing more to do there.
    signal dated

    function errorOf(field: int): string {
        return root.sheet.errorField === field ? `${root.sheet.error.what} ${root.sheet.error.next}` : "";
    }

    spacing: Theme.space5

    FoldedCheck {
        Layout.fillWidth: true
        visible: root.sheet.secondInFront
        row: root.row
        onUnfold: root.sheet.fixingFirst = true
    }

    AppButton {
        objectName: "firstFold"
        visible: root.sheet.fixingFirst
        variant: AppButton.Quiet
        iconName: "back"
        //: button: from putting the first check right back to the second check
        text: qsTr("2回目の確認にもどる")
        onClicked: root.sheet.fixingFirst = false
    }

    FirstCheck {
        id: first

        Layout.fillWidth: true
        visible: !root.sheet.secondInFront
        sheet: root.sheet
        dayError: root.errorOf(SheetViewModel.FirstDayField)
        targetError: root.errorOf(SheetViewModel.TargetField)
        onDated: root.dated()
    }

    SecondCheck {
        id: second

        Layout.fillWidth: true
        visible: root.sheet.secondInFront
        sheet: root.sheet
        dayError: root.errorOf(SheetViewModel.SecondDayField)
        targetError: root.errorOf(SheetViewModel.TargetField)
        onDated: root.dated()
    }

    DayQuestion {
        objectName: "dayQuestion"
        sheet: root.sheet
    }

    TextArea {
        objectName: "remark"
        Layout.fillWidth: true
        //: field for anything worth noting at a row
        label: qsTr("備考")
        //: example in the empty remark field
        placeholder: qsTr("気づいたことや、書類の置き場所など")
        text: root.row.remark
        maximumLength: root.sheet.remarkLimit
        errorText: root.errorOf(SheetViewModel.RemarkField)
        onEdited: words => root.sheet.draftRemark(words)
        onFinished: root.sheet.keepRemark()
    }

    // Beneath, so that what stands above does not move.
    TargetHint {
        row: root.row
    }

    SavedLine {
        Layout.fillWidth: true
        visible: root.savedHere
        sheet: root.sheet
    }
}

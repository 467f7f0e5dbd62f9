import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The answer of the open row: the first check, the day by which an いいえ will be put right, the second check, a remark.
ColumnLayout {
    id: root

    required property SheetViewModel sheet
    // Off where 保存しました stands at the foot of the page.
    property bool savedHere: true

    readonly property Item targetField: root.later && !root.unfolded ? foldedHint : firstCheck.targetField
    readonly property RowViewModel row: root.sheet.row
    // With a first いいえ from an earlier day the second check is the one to do; the first folds into a line.
    readonly property bool later: root.row.secondOpen
    property bool unfolded: false

    function errorOf(field: int): string {
        return root.sheet.errorField === field ? `${root.sheet.error.what} ${root.sheet.error.next}` : "";
    }

    spacing: Theme.space5

    Connections {
        target: root.row

        property string shown: root.row.key

        function onRowChanged(): void {
            if (shown !== root.row.key)
                root.unfolded = false;
            shown = root.row.key;
        }
    }

    FoldedCheck {
        Layout.fillWidth: true
        visible: root.later && !root.unfolded
        row: root.row
        onUnfold: root.unfolded = true
    }

    TargetDay {
        visible: root.later && !root.unfolded && (root.row.targetDay === "" || root.row.overdue)
        sheet: root.sheet
        errorText: root.errorOf(SheetViewModel.TargetField)
    }

    TargetHint {
        id: foldedHint

        visible: root.later && !root.unfolded && root.row.targetDay === ""
        row: root.row
    }

    FirstCheck {
        id: firstCheck

        Layout.fillWidth: true
        visible: !root.later || root.unfolded
        sheet: root.sheet
        dayError: root.errorOf(SheetViewModel.FirstDayField)
        targetError: root.errorOf(SheetViewModel.TargetField)
    }

    SecondCheck {
        Layout.fillWidth: true
        visible: root.later || root.row.second !== RowViewModel.Nothing
        sheet: root.sheet
        dayError: root.errorOf(SheetViewModel.SecondDayField)
    }

    DayQuestion {
        objectName: "dayQuestion"
        sheet: root.sheet
    }

    SavedLine {
        Layout.fillWidth: true
        visible: root.savedHere && root.sheet.savedTime !== ""
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
}

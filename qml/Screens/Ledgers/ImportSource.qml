import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Where in the file the table stands, and what becomes of numbers that are in use.
Card {
    id: root

    required property LedgerImportViewModel plan

    spacing: Theme.space3

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        SelectField {
            objectName: "importSheet"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            visible: root.plan.sheetOptions.length > 1 || root.plan.sheetOptions[0] !== ""
            //: field: which tab of a spreadsheet is taken in
            label: qsTr("シート")
            options: root.plan.sheetOptions
            current: root.plan.sheet
            onPicked: index => root.plan.chooseSheet(index)
        }

        SelectField {
            objectName: "importHeading"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            //: field: which row of a file holds the headings
            label: qsTr("見出しの行")
            options: root.plan.headingOptions
            current: root.plan.heading
            onPicked: index => root.plan.chooseHeading(index)
        }
    }

    Toggle {
        objectName: "importUpdate"
        Layout.fillWidth: true
        visible: root.plan.known > 0
        //: switch: lines with a number in use change its entry; %1 is how many lines
        text: qsTr("すでにある番号の %1 行で、今の記録を書きかえる").arg(root.plan.known)
        //: what the switch does
        description: qsTr("ファイルで空いている欄は、今のまま残します。")
        checked: root.plan.updating
        onToggled: root.plan.update(checked)
    }
}

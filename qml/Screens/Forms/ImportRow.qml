pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// One row of a form that is being read in: what stands in the file, why it is not sure, and everything that can be
// corrected.
Page {
    id: root

    required property FormImportViewModel incoming
    required property bool paged

    readonly property int row: root.incoming.row

    // Another row begins at its top.
    onRowChanged: root.contentY = 0

    maximumWidth: Theme.readMax
    start: right.enabled ? right as Item : sheetChoice as Item

    PageHeader {
        Layout.fillWidth: true
        back: root.paged
        overline: root.incoming.rowPlace
        title: root.incoming.rowGate
               //: title of the page of the form's first question, which has no number
               ? qsTr("最初の質問")
               : root.incoming.rowNumber === ""
                 //: title of the page of a row without a number
                 ? qsTr("番号のない項目") : root.incoming.rowNumber
        onBackPressed: root.incoming.show(FormImportViewModel.ListPane)
    }

    Refusal {
        Layout.fillWidth: true
        source: root.incoming
    }

    Card {
        Layout.fillWidth: true
        look: Card.Sunken
        //: card with the lines of the file that a row was read from
        title: qsTr("ファイルでは、こう書いてあります")
        spacing: Theme.space2

        Repeater {
            model: root.incoming.rowSource

            delegate: AppText {
                required property string modelData

                Layout.fillWidth: true
                variant: AppText.Small
                color: Theme.ink
                text: modelData
            }
        }
    }

    Banner {
        objectName: "formRowDoubts"
        Layout.fillWidth: true
        visible: root.incoming.rowDoubts !== ""
        tone: Tone.Warn
        //: head of a note: why a row that was read is not sure
        title: qsTr("ここを確かめてください")
        text: root.incoming.rowDoubts
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        TextArea {
            id: wording

            objectName: "formRowWording"
            Layout.fillWidth: true
            //: field: the words of a row, as the form has them
            label: qsTr("項目の文（様式のとおりに）")
            text: root.incoming.rowWording
            onEdited: text => root.incoming.editText(FormImportViewModel.Wording, text)
        }

        AppButton {
            objectName: "formRowSplit"
            //: button: cuts a row in two where the cursor stands
            text: qsTr("カーソルの所で分ける")
            disabledReason: wording.cursor > 0 && wording.cursor < root.incoming.rowWording.length ? ""
                            //: why the button cannot be pressed
                            : qsTr("文の中の、分ける所を押してください。")
            onClicked: root.incoming.splitRow(wording.cursor)
        }

        AppButton {
            objectName: "formRowJoin"
            visible: root.incoming.rowJoins
            //: button: puts the next row behind this one
            text: qsTr("次の項目とつなぐ")
            onClicked: root.incoming.joinRow()
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                variant: AppText.Label
                color: Theme.ink2
                //: name of a choice: whose sheet of the form a row stands on
                text: qsTr("どちらのチェックリストか")
            }

            Segmented {
                id: sheetChoice

                objectName: "formRowSheet"
                Layout.fillWidth: true
                //: name of a choice: whose sheet of the form a row stands on
                label: qsTr("どちらのチェックリストか")
                //: choice: the pharmacy's sheet of the form
                options: [qsTr("薬局確認用"),
                    //: choice: the vendor's sheet of the form
                    qsTr("事業者確認用")]
                current: root.incoming.rowSheet
                onChosen: index => root.incoming.editSheet(index)
            }
        }

        GridLayout {
            Layout.fillWidth: true
            visible: !root.incoming.rowGate
            columns: Theme.compact ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.space4

            TextField {
                objectName: "formRowNumber"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                Layout.alignment: Qt.AlignTop
                //: field: the number of a row as the form prints it
                label: qsTr("番号（印刷されたとおり）")
                //: example of the number of a row
                placeholder: qsTr("例: 2-④、(3)")
                text: root.incoming.rowNumber
                onEdited: text => root.incoming.editText(FormImportViewModel.Number, text)
            }

            SelectField {
                objectName: "formRowTarget"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                Layout.alignment: Qt.AlignTop
                //: field: what a row speaks about: servers, PCs, network devices
                label: qsTr("対象")
                options: root.incoming.targetOptions
                current: root.incoming.rowTarget
                onPicked: index => root.incoming.editTarget(index)
            }

            TextField {
                objectName: "formRowSection"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                Layout.alignment: Qt.AlignTop
                //: field: the number of a section of the form
                label: qsTr("大項目の番号")
                inputMethodHints: Qt.ImhDigitsOnly
                text: root.incoming.rowSection
                onEdited: text => root.incoming.editText(FormImportViewModel.Section, text)
            }

            TextField {
                objectName: "formRowSectionTitle"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                Layout.alignment: Qt.AlignTop
                //: field: the title of a section of the form
                label: qsTr("大項目の題名")
                //: example of the title of a section of the form
                placeholder: qsTr("例: 体制構築")
                text: root.incoming.rowSectionTitle
                onEdited: text => root.incoming.editText(FormImportViewModel.SectionTitle, text)
            }
        }

        AppButton {
            objectName: "formRowNextNumber"
            visible: root.incoming.rowNextNumber !== ""
            //: button: gives a row without a number the one that follows the row before; %1 is that number
            text: qsTr("番号を %1 にする").arg(root.incoming.rowNextNumber)
            onClicked: root.incoming.editText(FormImportViewModel.Number, root.incoming.rowNextNumber)
        }

        Toggle {
            objectName: "formRowGate"
            Layout.fillWidth: true
            //: switch: a row is the first question, whether there is any system at all
            text: qsTr("最初の質問（医療情報システムを導入しているか）")
            checked: root.incoming.rowGate
            onToggled: root.incoming.editGate(checked)
        }

        Toggle {
            objectName: "formRowReference"
            Layout.fillWidth: true
            //: switch: a row is due a year later than the others
            text: qsTr("参考項目（翌年度まででよい）")
            checked: root.incoming.rowReference
            onToggled: root.incoming.editDue(checked, -1)
        }

        SelectField {
            objectName: "formRowDueYear"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.listPane
            visible: root.incoming.rowReference
            //: field: the fiscal year by whose end a row is due
            label: qsTr("いつの年度まで")
            options: root.incoming.yearOptions
            current: root.incoming.rowDueYear
            onPicked: index => root.incoming.editDue(true, index)
        }
    }

    footer: ImportFoot {
        AppButton {
            objectName: "formRowDrop"
            variant: AppButton.Quiet
            //: button: what was read is no row of the form
            text: qsTr("項目ではない")
            onClicked: root.incoming.dropRow()
        }

        AppButton {
            id: right

            objectName: "formRowRight"
            variant: AppButton.Primary
            iconName: "tick"
            //: button: a row is right as it stands, on to the next
            text: qsTr("これで合っています")
            disabledReason: root.incoming.rowSheet < 0
                            //: why the button cannot be pressed
                            ? qsTr("どちらのチェックリストかを選んでください。")
                            : root.incoming.rowWording === ""
                              //: why the button cannot be pressed
                              ? qsTr("項目の文がありません。") : ""
            onClicked: root.incoming.confirmRow()
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// チェック: one sheet of the pharmacy, its own or a vendor's, to be gone through row by row.
SheetPane {
    id: root

    required property AppViewModel app

    sheet: root.app.sheet
    questions: root.app.questions
    evidence: root.app.rowEvidence
    historyLinked: true
    lockable: true
    onHistoryWanted: root.app.openRowHistory()
    onLockWanted: root.app.lock()

    SignedBand {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        visible: !root.sheet.own
        signature: root.sheet.signature
        onAskWanted: root.app.openVendor(root.sheet.sheet)
    }

    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        spacing: Theme.space3

        AppButton {
            objectName: "sheetPaper"
            iconName: "print"
            //: button: this sheet as a PDF, set as the official form
            text: qsTr("用紙にする")
            onClicked: root.app.papers.want(PapersViewModel.Form, root.sheet.sheet)
        }

        AppButton {
            objectName: "sheetBlankPaper"
            variant: AppButton.Quiet
            //: button: this sheet as a PDF without answers, to be filled in by hand
            text: qsTr("白紙の用紙")
            onClicked: root.app.papers.want(PapersViewModel.BlankForm, root.sheet.sheet)
        }

        AppButton {
            objectName: "sheetTable"
            variant: AppButton.Quiet
            //: button: this sheet as a spreadsheet
            text: qsTr("表計算のファイル")
            onClicked: place.ask()
        }

        AppButton {
            objectName: "sheetFilled"
            variant: AppButton.Quiet
            //: button: reads a copy of this sheet that was filled in as a spreadsheet
            text: qsTr("記入ずみのファイルを読む")
            onClicked: filledFile.ask()
        }

        AppButton {
            objectName: "sheetFill"
            variant: AppButton.Quiet
            visible: root.sheet.fillable
            //: button: writes the answers of this sheet into the ministry's own spreadsheet
            text: qsTr("厚生労働省の用紙に書きこむ")
            onClicked: filledPlace.ask()
        }
    }

    FileAsk {
        id: filledPlace

        dialog: "qrc:/qt/qml/Mamori/Screens/Ledgers/TableSaveDialog.qml"
        suggestedName: `${root.sheet.title}.xlsx`
        onChosen: file => root.app.filled.fill(root.sheet.sheet, file)
    }

    Toast {
        id: filledToast
    }

    Connections {
        target: root.app.filled

        function onTaken(rows: int): void {
            //: word that rows of a filled form were taken; %1 how many
            filledToast.show(qsTr("%1 項目を書き入れました").arg(rows));
        }

        function onFormSaved(cells: int, missing: int): void {
            filledToast.show(missing === 0
                             //: word that the ministry's form was filled in and saved; %1 how many cells
                             ? qsTr("用紙の %1 か所に書きこんで保存しました").arg(cells)
                             //: the same; %2 answers that the form has no place for
                             : qsTr("用紙の %1 か所に書きこんで保存しました。書く所のない答えが %2 あります").arg(cells).arg(missing));
        }
    }

    BusyPopup {
        busy: root.app.filled.busy
        cancellable: false
        //: while a filled form is read
        text: qsTr("記入ずみのファイルを読んでいます…")
    }

    FileAsk {
        id: filledFile

        dialog: "qrc:/qt/qml/Mamori/Screens/Ledgers/TableOpenDialog.qml"
        onChosen: file => root.app.filled.read(root.sheet.sheet, file)
    }

    Refusal {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        source: root.app.filled
    }

    FileAsk {
        id: place

        dialog: "qrc:/qt/qml/Mamori/Screens/Ledgers/TableSaveDialog.qml"
        suggestedName: `${root.sheet.title}.xlsx`
        onChosen: file => root.app.papers.saveSheet(root.sheet.sheet, file)
    }

    SelectField {
        objectName: "sheetChooser"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        visible: root.app.sheets.names.length > 1
        //: list field above the rows: which sheet is shown
        label: qsTr("シート")
        options: root.app.sheets.names
        current: root.app.sheets.placeOf(root.sheet.sheet)
        onPicked: index => root.app.openSheet(root.app.sheets.sheetAt(index), "")
    }

    Toggle {
        objectName: "vendorContract"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        visible: root.sheet.own && root.sheet.gateOpen
        //: switch above the rows: the pharmacy has a contract with a company that looks after its systems
        text: qsTr("事業者と契約している")
        description: root.sheet.contractRows === "" ? ""
                     //: explains the switch above; %1 numbers of rows
                     : qsTr("していないときは、%1に答えなくてよくなります。").arg(root.sheet.contractRows)
        checked: root.sheet.hasVendorContract
        onToggled: root.sheet.setVendorContract(!root.sheet.hasVendorContract)
    }
}

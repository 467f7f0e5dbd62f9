import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// What can be done with the whole sheet: the paper at once, the rest behind one button, so that the rows come soon.
ColumnLayout {
    id: root

    required property AppViewModel app

    readonly property SheetViewModel sheet: root.app.sheet
    property bool unfolded: false

    spacing: Theme.space3

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppButton {
            objectName: "sheetPaper"
            iconName: "print"
            //: button: this sheet as a PDF, set as the official form
            text: qsTr("用紙にする")
            onClicked: root.app.papers.want(PapersViewModel.Form, root.sheet.sheet)
        }

        AppButton {
            objectName: "sheetMore"
            variant: AppButton.Quiet
            iconName: root.unfolded ? "up" : "down"
            iconAfter: true
            //: button: shows or folds what else can be done with a sheet
            text: qsTr("ほかの操作")
            Accessible.description: root.unfolded
                                    //: spoken state of a button that shows more
                                    ? qsTr("開いています")
                                    //: spoken state of a button that shows more
                                    : qsTr("閉じています")
            onClicked: root.unfolded = !root.unfolded
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: root.unfolded
        spacing: Theme.space3

        AppButton {
            objectName: "sheetBlankPaper"
            //: button: this sheet as a PDF without answers, to be filled in by hand
            text: qsTr("白紙の用紙")
            onClicked: root.app.papers.want(PapersViewModel.BlankForm, root.sheet.sheet)
        }

        AppButton {
            objectName: "sheetTable"
            //: button: this sheet as a spreadsheet
            text: qsTr("表計算のファイル")
            onClicked: tablePlace.ask()
        }

        AppButton {
            objectName: "sheetFilled"
            //: button: reads a copy of this sheet that was filled in as a spreadsheet
            text: qsTr("記入済みのファイルを読む")
            onClicked: filledFile.ask()
        }

        AppButton {
            objectName: "sheetFill"
            visible: root.sheet.fillable
            //: button: writes the answers of this sheet into the ministry's own spreadsheet
            text: qsTr("厚生労働省の様式に書き込む")
            onClicked: filledPlace.ask()
        }
    }

    Refusal {
        Layout.fillWidth: true
        source: root.app.filled
    }

    FileAsk {
        id: tablePlace

        dialog: "qrc:/qt/qml/Mamori/Screens/Ledgers/TableSaveDialog.qml"
        suggestedName: `${root.sheet.title}.xlsx`
        onChosen: file => root.app.papers.saveSheet(root.sheet.sheet, file)
    }

    FileAsk {
        id: filledFile

        dialog: "qrc:/qt/qml/Mamori/Screens/Ledgers/TableOpenDialog.qml"
        onChosen: file => root.app.filled.read(root.sheet.sheet, file)
    }

    FileAsk {
        id: filledPlace

        dialog: "qrc:/qt/qml/Mamori/Screens/Ledgers/TableSaveDialog.qml"
        suggestedName: `${root.sheet.title}.xlsx`
        onChosen: file => root.app.filled.fill(root.sheet.sheet, file)
    }

    BusyPopup {
        busy: root.app.filled.busy
        cancellable: false
        //: while a filled form is read
        text: qsTr("記入済みのファイルを読んでいます…")
    }

    GapsDialog {
        id: gaps

        copy: root.app.filled
    }

    Toast {
        id: toast
    }

    Connections {
        target: root.app.filled

        function onTaken(rows: int): void {
            //: word that rows of a filled form were taken; %1 how many
            toast.show(qsTr("%1 項目を書き入れました").arg(rows));
        }

        function onFormSaved(cells: int): void {
            //: word that the ministry's form was filled in and saved; %1 how many cells
            const words = qsTr("様式の %1 か所に書き込んで保存しました").arg(cells);
            if (gaps.needed)
                gaps.tell(words);
            else
                toast.show(words);
        }
    }
}

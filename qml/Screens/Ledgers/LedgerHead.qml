import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Which ledger is open, and the ways in and out of it that concern all of it.
ColumnLayout {
    id: root

    required property LedgersViewModel ledgers

    spacing: Theme.space3

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        IconButton {
            objectName: "ledgerBack"
            iconName: "back"
            //: button: to the page with all ledgers
            text: qsTr("台帳の一覧へ")
            onClicked: root.ledgers.back()
        }

        SelectField {
            objectName: "ledgerChoice"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.sheetMax
            options: root.ledgers.titles
            current: root.ledgers.ledger
            onPicked: index => root.ledgers.open(index)
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppButton {
            objectName: "ledgerImport"
            variant: AppButton.Quiet
            iconName: "download"
            //: button: takes a file into a ledger
            text: qsTr("取り込む")
            //: spoken after the button that takes a file into a ledger
            Accessible.description: qsTr("表計算のファイルから、この台帳に入れます")
            onClicked: root.ledgers.show(LedgersViewModel.ImportPane)
        }

        AppButton {
            objectName: "ledgerExport"
            variant: AppButton.Quiet
            iconName: "upload"
            //: button: writes a ledger to a file
            text: qsTr("書き出す")
            //: spoken after the button that writes a ledger to a file
            Accessible.description: qsTr("この台帳を、表計算のファイルにします")
            onClicked: root.ledgers.show(LedgersViewModel.ExportPane)
        }
    }
}

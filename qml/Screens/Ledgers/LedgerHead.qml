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
        spacing: Theme.space2

        SelectField {
            objectName: "ledgerChoice"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.sheetMax
            //: field that chooses which ledger is shown
            label: qsTr("台帳")
            options: root.ledgers.titles
            current: root.ledgers.ledger
            onPicked: index => root.ledgers.open(index)
        }

        IconButton {
            objectName: "ledgerImport"
            Layout.alignment: Qt.AlignBottom
            iconName: "download"
            //: button: takes a file into a ledger
            text: qsTr("ファイルから取りこむ")
            onClicked: root.ledgers.show(LedgersViewModel.ImportPane)
        }

        IconButton {
            objectName: "ledgerExport"
            Layout.alignment: Qt.AlignBottom
            iconName: "upload"
            //: button: writes a ledger to a file
            text: qsTr("ファイルに書き出す")
            onClicked: root.ledgers.show(LedgersViewModel.ExportPane)
        }
    }
}

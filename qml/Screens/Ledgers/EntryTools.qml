import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Over the table of a ledger: which one it is, what is searched, the ways in and out, and a new entry.
ColumnLayout {
    id: root

    required property LedgersViewModel ledgers

    // Beside an open entry there is room for what leads to others, and the table does not move down.
    readonly property bool alone: root.ledgers.pane === LedgersViewModel.ListPane
    readonly property bool narrow: root.alone && root.width < Theme.readMax + Theme.fieldMin

    spacing: Theme.space2

    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space2

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space3

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
                Layout.maximumWidth: Theme.listPane
                Layout.preferredWidth: Theme.fieldMin
                options: root.ledgers.titles
                current: root.ledgers.ledger
                onPicked: index => root.ledgers.open(index)
            }

            TextField {
                objectName: "ledgerSearch"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                //: field that searches a ledger
                placeholder: qsTr("さがす（番号・名前・場所など）")
                text: root.ledgers.search
                onEdited: text => root.ledgers.find(text)
            }
        }

        RowLayout {
            Layout.fillWidth: root.narrow
            spacing: Theme.space1

            AppButton {
                objectName: "listChart"
                visible: root.alone && root.ledgers.charted
                variant: AppButton.Quiet
                iconName: "network"
                //: goes from the list of contacts back to the drawn chart
                text: qsTr("図で見る")
                onClicked: root.ledgers.show(LedgersViewModel.ChartPane)
            }

            AppButton {
                objectName: "ledgerImport"
                visible: root.alone
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
                visible: root.alone
                variant: AppButton.Quiet
                iconName: "upload"
                //: button: writes a ledger to a file
                text: qsTr("書き出す")
                //: spoken after the button that writes a ledger to a file
                Accessible.description: qsTr("この台帳を、表計算のファイルにします")
                onClicked: root.ledgers.show(LedgersViewModel.ExportPane)
            }

            Item {
                Layout.fillWidth: true
                visible: root.narrow
            }

            AppButton {
                objectName: "entryAdd"
                variant: AppButton.Primary
                iconName: "plus"
                //: adds an entry to a ledger
                text: qsTr("足す")
                onClicked: root.ledgers.addEntry()
            }
        }
    }

    Refusal {
        Layout.fillWidth: true
        visible: root.ledgers.failed && root.ledgers.pane === LedgersViewModel.ListPane
        source: root.ledgers
    }
}

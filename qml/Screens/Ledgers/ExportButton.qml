import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// To the page on which the ledger goes to a file.
AppButton {
    id: root

    required property LedgersViewModel ledgers

    objectName: "ledgerExport"
    variant: AppButton.Quiet
    iconName: "upload"
    //: button: writes a ledger to a file
    text: qsTr("書き出す")
    //: spoken after the button that writes a ledger to a file
    Accessible.description: qsTr("この台帳を、表計算のファイルにします")
    onClicked: root.ledgers.show(LedgersViewModel.ExportPane)
}

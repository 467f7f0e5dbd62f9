import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// To the page on which a file comes into the ledger.
AppButton {
    id: root

    required property LedgersViewModel ledgers

    objectName: "ledgerImport"
    variant: AppButton.Quiet
    iconName: "download"
    //: button: takes a file into a ledger
    text: qsTr("取り込む")
    //: spoken after the button that takes a file into a ledger
    Accessible.description: qsTr("表計算のファイルから、この台帳に入れます")
    onClicked: root.ledgers.show(LedgersViewModel.ImportPane)
}

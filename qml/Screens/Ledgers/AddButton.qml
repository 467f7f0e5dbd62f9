import Mamori.Controls
import Mamori.ViewModels

// A new entry of the ledger.
AppButton {
    id: root

    required property LedgersViewModel ledgers

    objectName: "entryAdd"
    variant: AppButton.Primary
    iconName: "plus"
    //: adds an entry to a ledger
    text: qsTr("足す")
    onClicked: root.ledgers.addEntry()
}

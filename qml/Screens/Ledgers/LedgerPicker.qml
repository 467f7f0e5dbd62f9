import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Which ledger is open, and the way to all of them.
RowLayout {
    id: root

    required property LedgersViewModel ledgers

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

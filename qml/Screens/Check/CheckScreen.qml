import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// チェック: one sheet of the pharmacy, its own or a vendor's, to be gone through row by row.
SheetPane {
    id: root

    required property AppViewModel app

    sheet: root.app.sheet
    questions: root.app.questions
    evidence: root.app.rowEvidence
    ask: root.app.ask
    historyLinked: true
    lockable: true
    onHistoryWanted: root.app.openRowHistory()
    onLockWanted: root.app.lock()
    onQuestionsWanted: root.app.go(AppViewModel.AskPage)

    SignedBand {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        visible: !root.sheet.own
        signature: root.sheet.signature
        onAskWanted: root.app.openVendor(root.sheet.sheet)
    }

    RoundDoor {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        visible: root.sheet.own && root.app.round.stand.left > 0
        app: root.app
        brief: true
    }

    SheetTools {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space4
        Layout.rightMargin: Theme.space4
        app: root.app
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
        visible: root.sheet.own && root.sheet.gateOpen && root.app.vendors.maySayContract
        //: switch above the rows: the pharmacy has a contract with a company that looks after its systems
        text: qsTr("事業者と契約している")
        description: root.sheet.contractRows === "" ? ""
                     //: explains the switch above; %1 numbers of rows
                     : qsTr("していないときは、%1に答えなくてよくなります。").arg(root.sheet.contractRows)
        checked: root.sheet.hasVendorContract
        onToggled: root.sheet.setVendorContract(!root.sheet.hasVendorContract)
    }
}

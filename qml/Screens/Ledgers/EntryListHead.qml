import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Over the entries: which ledger it is, what is searched, filtered and how it is sorted, and a new one.
ColumnLayout {
    id: root

    required property LedgersViewModel ledgers
    // Very large letters on a phone: one field to a line.
    property bool large: false

    spacing: Theme.space3

    LedgerHead {
        Layout.fillWidth: true
        ledgers: root.ledgers
    }

    Refusal {
        Layout.fillWidth: true
        visible: root.ledgers.failed && root.ledgers.pane === LedgersViewModel.ListPane
        source: root.ledgers
    }

    TextField {
        objectName: "ledgerSearch"
        Layout.fillWidth: true
        visible: !root.ledgers.empty
        //: field that searches a ledger
        placeholder: qsTr("さがす（番号・名前・場所など）")
        //: spoken name of the field that searches a ledger
        label: Theme.compact ? "" : qsTr("さがす")
        text: root.ledgers.search
        onEdited: text => root.ledgers.find(text)
    }

    GridLayout {
        Layout.fillWidth: true
        visible: !root.ledgers.empty
        columns: root.large ? 2 : 3
        columnSpacing: Theme.space2
        rowSpacing: Theme.space2

        SelectField {
            objectName: "ledgerFilter"
            Layout.columnSpan: root.large ? 2 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            options: root.ledgers.filterOptions
            current: root.ledgers.filter
            onPicked: index => root.ledgers.filterBy(index)
        }

        SelectField {
            objectName: "ledgerSort"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.target
            options: root.ledgers.sortOptions
            current: root.ledgers.sort
            onPicked: index => root.ledgers.sortBy(index, root.ledgers.descending)
        }

        IconButton {
            objectName: "ledgerOrder"
            iconName: root.ledgers.descending ? "down" : "up"
            text: root.ledgers.descending
                  //: spoken name of the button that turns the order of a list; it is descending now
                  ? qsTr("大きい順")
                  //: spoken name of the button that turns the order of a list; it is ascending now
                  : qsTr("小さい順")
            onClicked: root.ledgers.sortBy(root.ledgers.sort, !root.ledgers.descending)
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: how many entries a list shows; %1 is the number
            text: qsTr("%1 件").arg(root.ledgers.entries.count)
        }

        ChartButton {
            visible: root.ledgers.charted
            ledgers: root.ledgers
        }

        AddButton {
            ledgers: root.ledgers
        }
    }

    NoEntry {
        Layout.fillWidth: true
        visible: root.ledgers.empty
        ledgers: root.ledgers
    }
}

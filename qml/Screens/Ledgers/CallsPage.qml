pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// For the bad day: whom to call in which order, in large type, each number one tap away; and where numbers that were
// tried are marked.
Page {
    id: root

    required property LedgersViewModel ledgers

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the large list of whom to call
        title: qsTr("この順に電話する")
        //: how to use the large list of whom to call
        detail: qsTr("番号を押すと、電話のアプリが開きます。")
        onBackPressed: root.ledgers.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.ledgers
    }

    Repeater {
        model: root.ledgers.chart.calls

        delegate: CallCard {
            required property int index

            Layout.fillWidth: true
            place: index + 1
            onTried: root.ledgers.checkNumber(key)
        }
    }
}

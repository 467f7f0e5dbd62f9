pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One press away on the day: the contact chart, which an inspector wants to see itself, and the ledgers.
Card {
    id: root

    required property ExhibitViewModel exhibit

    spacing: Theme.space3
    //: card of the inspection: what can be shown beside the form
    title: qsTr("図と台帳")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppButton {
            objectName: "openChart"
            variant: AppButton.Primary
            iconName: "network"
            //: opens the contact chart
            text: qsTr("連絡体制図")
            onClicked: root.exhibit.openChart()
        }

        Repeater {
            model: root.exhibit.ledgers

            delegate: AppButton {
                id: door

                required property int key
                required property string title
                required property int entries

                objectName: `openLedger_${door.key}`
                // The contacts are the chart above.
                visible: door.key !== 5
                //: opens a ledger; %1 is its name, %2 how many entries it has
                text: qsTr("%1（%2）").arg(door.title).arg(door.entries)
                onClicked: root.exhibit.openLedger(door.key)
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One field of an entry, whichever kind it is. Enter goes on to the next.
ColumnLayout {
    id: root

    required property LedgersViewModel ledgers
    required property int key
    required property string label
    required property int kind
    required property bool needed
    required property list<string> options
    required property int option
    required property string value
    required property string example
    required property bool fault
    required property list<string> offers
    required property string worry

    signal wentOn

    readonly property string name: root.needed
                                   //: name of a field that must be filled in; %1 is the field
                                   ? qsTr("%1（必須）").arg(root.label)
                                   : root.label
    //: in an empty field; %1 is what the manual's example has there
    readonly property string hint: root.example === "" ? "" : qsTr("例：%1").arg(root.example)
    readonly property string refusal: root.fault ? root.ledgers.error.what : ""
    readonly property bool oneLine: root.kind === LedgersViewModel.Text || root.kind === LedgersViewModel.Telephone
                                    || root.kind === LedgersViewModel.Address

    // The item that takes the keyboard.
    function takeFocus(): void {
        if (root.oneLine)
            (line.itemAt(0) as TextField).takeFocus();
    }

    spacing: Theme.space1

    Repeater {
        id: line

        model: root.oneLine ? 1 : 0

        delegate: TextField {
            objectName: `field_${root.label}`
            Layout.fillWidth: true
            label: root.name
            text: root.value
            placeholder: root.hint
            hint: root.worry === "" ? "" : `▲ ${root.worry}`
            errorText: root.refusal
            inputMethodHints: root.kind === LedgersViewModel.Telephone ? Qt.ImhDialableCharactersOnly : Qt.ImhNone
            onEdited: text => root.ledgers.write(root.key, text)
            onAccepted: root.wentOn()
        }
    }

    Flow {
        Layout.fillWidth: true
        visible: root.value === "" && root.offers.length > 0
        spacing: Theme.space2

        Repeater {
            model: root.offers

            delegate: Chip {
                id: offer

                required property string modelData

                objectName: `offer_${offer.modelData}`
                text: offer.modelData
                //: spoken for a word that can be taken over into a field; %1 is the field
                Accessible.description: qsTr("%1 に入れます").arg(root.label)
                onClicked: root.ledgers.write(root.key, offer.modelData)
            }
        }
    }

    When {
        open: root.kind === LedgersViewModel.LongText

        TextArea {
            objectName: `field_${root.label}`
            Layout.fillWidth: true
            label: root.name
            text: root.value
            placeholder: root.hint
            errorText: root.refusal
            onEdited: text => root.ledgers.write(root.key, text)
        }
    }

    When {
        open: root.kind === LedgersViewModel.Day

        DateField {
            objectName: `field_${root.label}`
            Layout.fillWidth: true
            label: root.name
            date: root.value
            today: root.ledgers.today
            errorText: root.refusal
            onPicked: iso => root.ledgers.write(root.key, iso)
        }
    }

    When {
        open: root.kind === LedgersViewModel.OneOf

        SelectField {
            objectName: `field_${root.label}`
            Layout.fillWidth: true
            label: root.name
            options: root.options
            current: root.option
            //: in a list field where nothing is chosen yet
            placeholder: qsTr("選んでください")
            errorText: root.refusal
            onPicked: index => root.ledgers.choose(root.key, index)
        }
    }

    When {
        open: root.kind === LedgersViewModel.Names

        NameChoice {
            Layout.fillWidth: true
            label: root.name
            options: root.options
            value: root.value
            onToggled: name => root.ledgers.toggleName(root.key, name)
        }
    }
}

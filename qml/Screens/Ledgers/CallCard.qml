import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One call to make: its place in the order, who it is, and the number in figures that can be read from a distance.
Card {
    id: root

    required property int place
    required property int key
    required property string name
    required property string kind
    required property string person
    required property string telephone
    // Its digits alone.
    required property string dial
    required property string hours
    required property string note
    required property string checkedDay
    required property int standing

    signal tried

    function joined(first: string, second: string): string {
        return first + (first !== "" && second !== "" ? " ・ " : "") + second;
    }

    objectName: `call_${root.name}`

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        AppText {
            Layout.alignment: Qt.AlignTop
            variant: AppText.Number
            text: root.place.toString()
            color: Theme.brand
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                variant: AppText.Heading
                text: root.name
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                text: root.joined(root.joined(root.kind, root.person), root.hours)
            }

            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                variant: AppText.Small
                text: root.note
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.standing === ChartViewModel.NoNumber
        //: in place of a telephone number
        text: qsTr("電話番号がありません")
        color: Theme.ink2
    }

    AppText {
        Layout.fillWidth: true
        visible: root.standing !== ChartViewModel.NoNumber
        variant: AppText.Number
        phrases: false
        text: root.telephone
    }

    ButtonRow {
        Layout.fillWidth: true
        visible: root.standing !== ChartViewModel.NoNumber
        leading: true

        AppButton {
            objectName: "numberTried"
            visible: root.standing === ChartViewModel.Unchecked
            iconName: "tick"
            //: button: somebody made sure today that a number is right
            text: qsTr("番号を確かめた")
            onClicked: root.tried()
        }

        AppButton {
            objectName: "dial"
            variant: AppButton.Primary
            iconName: "phone"
            //: button: opens the telephone with this number
            text: qsTr("電話する")
            onClicked: Qt.openUrlExternally(`tel:${root.dial.replace("#", "%23")}`)
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.checkedDay !== ""
        variant: AppText.Small
        //: when a telephone number was last made sure of; %1 is a day
        text: qsTr("番号を確かめた日 %1").arg(root.checkedDay)
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// One call to make, in figures that can be read from a distance; a press opens the telephone.
ColumnLayout {
    id: root

    required property int key
    required property string name
    required property string person
    required property string telephone
    required property string hours
    required property string note
    // The digits of the telephone alone.
    required property string dial

    objectName: `incidentCall_${root.name}`
    spacing: Theme.space1

    AppText {
        Layout.fillWidth: true
        strong: true
        //: one call to make; %1 is its place in the order, %2 who it is
        text: qsTr("%1. %2").arg(root.key).arg(root.name)
    }

    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        variant: AppText.Small
        text: root.person + (root.person !== "" && root.hours !== "" ? " ・ " : "") + root.hours
    }

    AppText {
        objectName: "incidentCallNote"
        Layout.fillWidth: true
        visible: text !== ""
        variant: AppText.Small
        text: root.note
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space4

        AppText {
            width: Math.min(implicitWidth, parent.width)
            variant: AppText.Number
            phrases: false
            // A telephone number gets smaller before it is broken in two.
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.labelSize
            text: root.telephone
        }

        AppButton {
            objectName: "incidentDial"
            variant: AppButton.Primary
            iconName: "phone"
            //: button: opens the telephone with this number
            text: qsTr("電話する")
            Accessible.description: root.name
            onClicked: Qt.openUrlExternally(`tel:${root.dial.replace("#", "%23")}`)
        }
    }
}

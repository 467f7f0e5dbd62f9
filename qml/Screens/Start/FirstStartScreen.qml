import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The first start: what this device is for, whose it is, and the passphrase.
Item {
    id: root

    required property AppViewModel app

    AppButton {
        objectName: "trySample"
        anchors.centerIn: parent
        //: button of the first start: opens invented data to practise with
        text: qsTr("見本で試す")
        onClicked: root.app.startSample()
    }
}

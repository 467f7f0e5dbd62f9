import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Start

// Before a step that the history wants a reason for, and the passphrase of the person at work.
Dialog {
    id: root

    // Example in the empty reason field.
    property string example: ""

    signal given(reason: string, secret: SecretInput)

    acceptDisabledReason: reason.text.trim() === "" || secret.secret.count === 0
                          //: why the button cannot be pressed yet
                          ? qsTr("理由とパスフレーズを入れてください")
                          : ""
    onAccepted: {
        root.given(reason.text, secret.secret);
        reason.text = "";
    }
    onRejected: secret.secret.clear()

    TextField {
        id: reason

        objectName: "provenReason"
        Layout.fillWidth: true
        width: parent.width
        //: field: why something is done
        label: qsTr("理由")
        placeholder: root.example
    }

    SecretField {
        id: secret

        objectName: "provenSecret"
        Layout.fillWidth: true
        width: parent.width
        //: field: the passphrase of the person at work
        label: qsTr("あなたのパスフレーズ")
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Start
import Mamori.ViewModels

// Before a step that the history wants a reason for, and the passphrase of the person at work.
Dialog {
    id: root

    // The reason, while it is being written.
    required property Jotting why
    // Example in the empty reason field.
    property string example: ""

    signal given(reason: string, secret: SecretInput)

    acceptDisabledReason: root.why.text.trim() === "" || secret.secret.count === 0
                          //: why the button cannot be pressed yet
                          ? qsTr("理由とパスフレーズを入れてください")
                          : ""
    onAccepted: {
        root.given(root.why.text, secret.secret);
        root.why.clear();
    }
    onRejected: {
        root.why.clear();
        secret.secret.clear();
    }

    TextField {
        objectName: "provenReason"
        Layout.fillWidth: true
        width: parent.width
        //: field: why something is done
        label: qsTr("理由")
        placeholder: root.example
        text: root.why.text
        onEdited: text => root.why.text = text
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

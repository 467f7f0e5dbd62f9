import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Start
import Mamori.Tokens

// The own passphrase once more, for a step that nobody should take on a device that was left open.
ColumnLayout {
    id: root

    required property string text
    required property string actionText

    signal given(secret: SecretInput)
    signal dropped

    function take(): void {
        if (field.secret.count > 0)
            root.given(field.secret);
    }

    spacing: Theme.space3
    Component.onCompleted: field.takeFocus()

    AppText {
        Layout.fillWidth: true
        text: root.text
    }

    SecretField {
        id: field

        objectName: "backupSecret"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readMax
        //: field for the own passphrase, before a step that needs it
        label: qsTr("あなたのパスフレーズ")
        onAccepted: root.take()
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "backupSecretDrop"
            //: button: does not go on
            text: qsTr("やめる")
            onClicked: root.dropped()
        }

        AppButton {
            objectName: "backupSecretGive"
            variant: AppButton.Primary
            text: root.actionText
            disabledReason: field.secret.count === 0
                            //: why the button cannot be pressed yet
                            ? qsTr("パスフレーズを入れてください")
                            : ""
            onClicked: root.take()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Backup
import Mamori.Screens.Start
import Mamori.Tokens
import Mamori.ViewModels

// A short PIN where this device's hardware protects it, once the recovery sheet has been tried.
Card {
    id: root

    required property PeopleViewModel people

    // The new PIN, once it is settled and the person says who they are.
    property SecretInput settled: null

    //: card of a person: a PIN for this device
    title: qsTr("PIN")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what a PIN is
        text: qsTr("この端末でだけ使える短い番号です。セキュリティチップ（TPM など）が守り、間違いが続くと使えなくなるので、パスフレーズより短くても使えます。")
    }

    SecretField {
        id: pin

        objectName: "newPin"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readMax
        enabled: root.settled === null
        minimum: 6
        //: field for a new PIN; %1 is a number of letters
        label: qsTr("新しい PIN（%1 文字以上）").arg(minimum)
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true
        visible: root.settled === null

        AppButton {
            objectName: "pinRemove"
            visible: root.people.pinSet
            //: button: takes the PIN away
            text: qsTr("PIN を削除する")
            onClicked: root.people.removePin()
        }

        AppButton {
            objectName: "pinNext"
            //: goes on to the last step
            text: qsTr("次へ")
            disabledReason: root.people.sheetTried === ""
                            //: why there can be no PIN yet
                            ? qsTr("先に、復旧シートを作ってためしてください")
                            : pin.secret.strength !== SecretInput.Enough
                              //: why the button cannot be pressed yet; %1 is a number of letters
                              ? qsTr("PIN を %1 文字以上にしてください").arg(pin.minimum)
                              : ""
            onClicked: root.settled = pin.secret
        }
    }

    When {
        open: root.settled !== null

        AskSecret {
            Layout.fillWidth: true
            //: before a PIN is set
            text: qsTr("あなたのパスフレーズを、もう一度入れてください。")
            //: button: sets the PIN
            actionText: qsTr("PIN を決める")
            onGiven: secret => {
                root.people.setPin(root.settled, secret);
                root.settled = null;
            }
            onDropped: root.settled = null
        }
    }
}

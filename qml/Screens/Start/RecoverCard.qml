import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls

// The way in when the passphrase is lost: the code of the recovery sheet, and a new passphrase at once.
Card {
    id: root

    // Why it cannot begin yet, besides what is asked for here; empty when nothing else is missing.
    property string missing: ""

    // The group of the code that was typed wrong; 0 for none.
    property int slip: 0

    signal recover(code: SecretInput, fresh: SecretInput)
    signal abandoned

    objectName: "recoverCard"
    //: title of the card that lets in with the recovery code
    title: qsTr("復旧コードでひらく")

    AppText {
        Layout.fillWidth: true
        //: explains the recovery code
        text: qsTr("復旧シートに印刷した、責任者のためのコードです。ひらいたあとは、ここで決める新しいパスフレーズを使います。")
    }

    SecretField {
        id: code

        objectName: "recoveryCode"
        Layout.fillWidth: true
        //: field for the code of the recovery sheet
        label: qsTr("復旧コード")
        //: beneath the field for the recovery code
        hint: qsTr("空白や区切りの線は、入れても入れなくてもかまいません。")
        errorText: root.slip > 0
                   //: beneath the field for the recovery code; %1 is the number of the group with a slip
                   ? qsTr("%1 番目のまとまりが違います。紙と見くらべて、もう一度入れてください。").arg(root.slip)
                   : ""
    }

    NewSecret {
        id: fresh

        Layout.fillWidth: true
    }

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            objectName: "recoverLeave"
            //: button: back to the passphrase
            text: qsTr("パスフレーズにもどる")
            onClicked: {
                code.secret.clear();
                fresh.clear();
                root.abandoned();
            }
        }

        AppButton {
            objectName: "recover"
            variant: AppButton.Primary
            //: button: lets in with the recovery code
            text: qsTr("復旧コードでひらく")
            disabledReason: root.missing !== "" ? root.missing
                            : code.secret.count === 0
                              //: why the button cannot be pressed yet
                              ? qsTr("復旧コードを入れてください")
                              : fresh.missing
            onClicked: {
                root.recover(code.secret, fresh.secret);
                fresh.clear();
            }
        }
    }
}

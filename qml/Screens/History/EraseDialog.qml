import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Start
import Mamori.ViewModels

// Takes what an entry tells in detail out for good: asks why, and for the passphrase.
Dialog {
    id: root

    required property HistoryViewModel history

    objectName: "eraseDialog"
    destructive: true
    tone: Tone.Danger
    //: title of the dialog that takes personal data out of the history
    title: qsTr("この記録の中身を消す")
    //: text of the dialog that takes personal data out of the history
    text: qsTr("前とあとの中身が消え、もとにもどせません。いつ、だれが何をしたかは残り、履歴がつながっていることも確かめられます。")
    //: button of the dialog that takes personal data out of the history
    acceptText: qsTr("消す")
    acceptDisabledReason: reason.text.trim() === "" || secret.secret.count === 0
                          //: why the button cannot be pressed yet
                          ? qsTr("理由とパスフレーズを入れてください")
                          : ""
    onAccepted: {
        root.history.erase(reason.text, secret.secret);
        reason.text = "";
    }
    onRejected: secret.secret.clear()

    TextField {
        id: reason

        objectName: "eraseReason"
        Layout.fillWidth: true
        width: parent.width
        //: field: why personal data is taken out of the history
        label: qsTr("理由")
        //: example in the empty reason field
        placeholder: qsTr("本人から求められた")
    }

    SecretField {
        id: secret

        objectName: "eraseSecret"
        Layout.fillWidth: true
        width: parent.width
        //: field: the passphrase of the person at work
        label: qsTr("あなたのパスフレーズ")
    }
}

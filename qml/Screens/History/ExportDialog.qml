import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Start
import Mamori.ViewModels

// Asks for the passphrase before the whole history goes into a file.
Dialog {
    id: root

    required property HistoryViewModel history
    // Where it will be written.
    property url file

    objectName: "exportDialog"
    //: title of the dialog before the history is exported
    title: qsTr("履歴を書き出す")
    //: text of the dialog before the history is exported
    text: qsTr("ファイルには、だれが何を答えたかがすべて入り、暗号はかかりません。わたす相手と置き場所に気をつけてください。")
    //: button of the dialog before the history is exported
    acceptText: qsTr("書き出す")
    acceptDisabledReason: secret.secret.count === 0
                          //: why the button cannot be pressed yet
                          ? qsTr("パスフレーズを入れてください")
                          : ""
    onAccepted: root.history.exportTo(root.file, secret.secret)
    onRejected: secret.secret.clear()

    SecretField {
        id: secret

        objectName: "exportSecret"
        Layout.fillWidth: true
        width: parent.width
        //: field: the passphrase of the person at work
        label: qsTr("あなたのパスフレーズ")
    }
}

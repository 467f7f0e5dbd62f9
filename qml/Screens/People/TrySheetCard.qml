import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Start
import Mamori.Tokens
import Mamori.ViewModels

// The code from the paper is typed once, to see that it opens the store.
Card {
    id: root

    required property PeopleViewModel people

    function take(): void {
        if (code.secret.count > 0)
            root.people.trySheet(code.secret);
    }

    //: card about the recovery sheet: its code is tried
    title: qsTr("コードをためす")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what trying the recovery code does
        text: qsTr("紙のとおりに入れて、ひらけることを確かめます。パスフレーズも中身も変わりません。")
    }

    Banner {
        objectName: "sheetTried"
        Layout.fillWidth: true
        visible: root.people.done === PeopleViewModel.SheetTried
        tone: Tone.Ok
        //: the recovery code that was typed opens the store
        title: qsTr("このコードで手帳をひらけます。紙をしまってください。")
    }

    SecretField {
        id: code

        objectName: "sheetCode"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readMax
        //: field for the code of the recovery sheet
        label: qsTr("復旧コード")
        //: beneath the field for the recovery code
        hint: qsTr("小文字でも、空白や区切りの線があってもかまいません。")
        errorText: root.people.error.slip > 0
                   //: beneath the field for the recovery code; %1 is the number of the group with a slip
                   ? qsTr("%1 番目のまとまりが違います。紙と見くらべて、もう一度入れてください。").arg(root.people.error.slip)
                   : ""
        onAccepted: root.take()
    }

    AppButton {
        objectName: "sheetTry"
        //: button: tries the recovery code
        text: qsTr("ためす")
        disabledReason: code.secret.count === 0
                        //: why the button cannot be pressed yet
                        ? qsTr("復旧コードを入れてください")
                        : ""
        onClicked: root.take()
    }
}

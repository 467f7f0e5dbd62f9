pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Start
import Mamori.Tokens

// Makes sure whose key it is: eight digits, read out by telephone or face to face, are typed in and checked, or compared
// by eye. Where another key is trusted it says so and shows the way forward.
Card {
    id: root

    required property string heading
    required property string advice
    // "4821 7730", of the key that signed.
    required property string digits
    required property bool changed
    // Of the key that is trusted; empty where none is.
    property string trusted: ""
    // Whether there may be several of one name, as there are pharmacies.
    property bool namesakes: false

    property bool met: false
    property bool typing: true
    property string typed: ""
    property string reason: ""
    property bool sameName: false

    readonly property string said: root.typing ? root.typed : root.digits

    signal pinWanted(digits: string, met: bool, typed: bool)
    signal replaceWanted(digits: string, met: bool, sameName: bool, reason: string, secret: SecretInput)

    function press(): void {
        if (root.changed)
            root.replaceWanted(root.said, root.met, root.sameName, root.reason, again.secret);
        else
            root.pinWanted(root.said, root.met, root.typing);
    }

    objectName: "keyCard"
    look: Card.Notice
    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        variant: AppText.Heading
        text: root.heading
    }

    AppText {
        Layout.fillWidth: true
        text: root.advice
    }

    AppText {
        Layout.fillWidth: true
        visible: root.changed && root.trusted !== ""
        variant: AppText.Small
        //: the digits of the key that was trusted until now; %1 eight digits
        text: qsTr("いままで信頼している鍵: %1").arg(root.trusted)
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.expanded ? 2 : 1
        columnSpacing: Theme.space6
        rowSpacing: Theme.space4

        SelectField {
            objectName: "pinWhere"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            //: field: how a person hears the digits
            label: qsTr("どうやって聞くか")
            options: [
                //: how the digits are heard
                qsTr("いつもの番号に電話して"),
                //: how the digits are heard
                qsTr("会って")
            ]
            current: root.met ? 1 : 0
            onPicked: index => root.met = index === 1
        }

        SelectField {
            objectName: "pinHow"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            //: field: how the digits are checked
            label: qsTr("どうやってくらべるか")
            options: [
                //: the digits are checked by typing them in
                qsTr("聞いた数字を打ちこむ"),
                //: the digits are checked by eye
                qsTr("画面の数字と聞きくらべる")
            ]
            current: root.typing ? 0 : 1
            onPicked: index => root.typing = index === 0
        }
    }

    TextField {
        objectName: "pinDigits"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.listPane
        visible: root.typing
        //: field: the eight digits as they were read out
        label: qsTr("相手の画面の 8 けたの数字")
        placeholder: "1234 5678"
        inputMethodHints: Qt.ImhPreferNumbers
        text: root.typed
        onEdited: text => root.typed = text
    }

    AppText {
        objectName: "compareDigits"
        Layout.fillWidth: true
        visible: !root.typing
        variant: AppText.Number
        phrases: false
        font.letterSpacing: Theme.letterWide
        text: root.digits
    }

    TextField {
        objectName: "pinReason"
        Layout.fillWidth: true
        visible: root.changed
        //: field: why another key is trusted from now on
        label: qsTr("鍵が変わった理由")
        //: example of a reason why a key changed
        placeholder: qsTr("例: 端末を入れ替えたと電話で聞いた")
        text: root.reason
        onEdited: text => root.reason = text
    }

    CheckBox {
        objectName: "pinOther"
        Layout.fillWidth: true
        visible: root.changed && root.namesakes
        //: it is not the pharmacy that was trusted, but another of the same name
        text: qsTr("同じ名前の、別の薬局です（前の鍵もそのまま信頼します）")
        checked: root.sameName
        onToggled: root.sameName = checked
    }

    SecretField {
        id: again

        objectName: "pinSecret"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readMax
        visible: root.changed
        //: field: the passphrase once more, before a changed key is trusted
        label: qsTr("あなたのパスフレーズをもう一度")
        onAccepted: root.press()
    }

    AppButton {
        objectName: "pinPress"
        variant: AppButton.Primary
        text: root.changed
              //: trusts another key than before
              ? qsTr("新しい鍵を信頼する")
              : root.typing
                //: checks the digits that were typed in, and trusts the key
                ? qsTr("番号をたしかめる")
                //: a person compared the digits by eye, and trusts the key
                : qsTr("聞きくらべて、同じでした")
        disabledReason: root.said.trim() === ""
                        //: why the button cannot be pressed yet
                        ? qsTr("8 けたの数字を入れてください。")
                        : root.changed && root.reason.trim() === ""
                          //: why the button cannot be pressed yet
                          ? qsTr("鍵が変わった理由を書いてください。")
                          : root.changed && again.secret.count === 0
                            //: why the button cannot be pressed yet
                            ? qsTr("パスフレーズを入れてください。") : ""
        onClicked: root.press()
    }
}

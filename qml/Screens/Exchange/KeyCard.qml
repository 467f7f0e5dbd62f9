pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Start
import Mamori.Tokens
import Mamori.ViewModels

// Makes sure whose key it is: the digits of the other side are typed in or read by the camera, and checked. Where another
// key is trusted it says so and shows the way forward.
Card {
    id: root

    required property string heading
    required property string advice
    required property bool changed
    // Keeps what is typed here, of which key, over a lock.
    required property ReportingViewModel source
    required property string place
    // Of the key that is trusted; empty where none is.
    property string trusted: ""
    // Whether there may be several of one name, as there are pharmacies.
    property bool namesakes: false

    readonly property Jotting reason: root.source.jot(`keyReason/${root.place}`)
    property bool sameName: false

    signal pinWanted(digits: string, met: bool)
    signal replaceWanted(digits: string, met: bool, sameName: bool, reason: string, secret: SecretInput)

    function press(): void {
        if (root.changed)
            root.replaceWanted(heard.typed.text, heard.met, root.sameName, root.reason.text, again.secret);
        else
            root.pinWanted(heard.typed.text, heard.met);
        if (root.source.failed)
            return;
        heard.typed.clear();
        root.reason.clear();
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
        //: the digits of the key that was trusted until now; %1 twelve digits
        text: qsTr("いままで信頼している鍵: %1").arg(root.trusted)
    }

    HeardDigits {
        id: heard

        Layout.fillWidth: true
        source: root.source
        place: root.place
    }

    TextField {
        objectName: "pinReason"
        Layout.fillWidth: true
        visible: root.changed
        //: field: why another key is trusted from now on
        label: qsTr("鍵が変わった理由")
        //: example of a reason why a key changed
        placeholder: qsTr("例: 端末を入れ替えたと電話で聞いた")
        text: root.reason.text
        onEdited: text => root.reason.text = text
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
              //: checks the digits that were typed in, and trusts the key
              : qsTr("番号を確かめる")
        disabledReason: heard.missing !== "" ? heard.missing
                        : root.changed && root.reason.text.trim() === ""
                          //: why the button cannot be pressed yet
                          ? qsTr("鍵が変わった理由を書いてください。")
                          : root.changed && again.secret.count === 0
                            //: why the button cannot be pressed yet
                            ? qsTr("パスフレーズを入れてください。") : ""
        onClicked: root.press()
    }
}

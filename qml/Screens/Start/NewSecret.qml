import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens

// A new passphrase, typed twice, with the reason why it is long and a meter that fills with its length.
ColumnLayout {
    id: root

    readonly property SecretInput secret: first.secret
    readonly property bool enough: first.secret.strength === SecretInput.Enough
    property bool same: false
    // Why the passphrase is not ready; empty when it is.
    readonly property string missing: !root.enough
        //: why the button of the first start cannot be pressed yet; %1 is a number of letters
        ? qsTr("パスフレーズを %1 文字以上にしてください").arg(first.minimum)
        : !root.same
          //: why the button of the first start cannot be pressed yet
          ? qsTr("同じパスフレーズを 2 回入れてください")
          : ""

    function clear(): void {
        first.secret.clear();
        again.secret.clear();
    }

    function compare(): void {
        root.same = again.secret.sameAs(first.secret);
    }

    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        strong: true
        //: head of the passphrase fields
        text: qsTr("パスフレーズを決めます")
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: why a long passphrase, in plain words
        text: qsTr("長いほど破られにくくなります。数字だけの短いものは、すぐに破られます。短い文をいくつかつなげると、覚えやすく破られにくくなります。忘れると記録を開けなくなるので、紙に書いて、金庫などに保管してください。")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        SecretField {
            id: first

            objectName: "newSecret"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            minimum: 13
            //: field for a new passphrase; %1 is a number of letters
            label: qsTr("パスフレーズ（%1 文字以上）").arg(minimum)
            //: example beneath the field for a new passphrase
            hint: qsTr("例：みどりの傘 朝の電車 3丁目")
            onAccepted: again.takeFocus()
        }

        SecretField {
            id: again

            objectName: "newSecretAgain"
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            //: field for the same passphrase again
            label: qsTr("もう一度")
            errorText: secret.count >= first.secret.count && secret.count > 0 && !root.same
                       //: beneath the second passphrase field
                       ? qsTr("1 回目と違います")
                       : ""
        }
    }

    ProgressLine {
        objectName: "secretMeter"
        Layout.fillWidth: true
        value: Math.min(1, first.secret.count / first.minimum)
        //: spoken name of the meter beneath the passphrase
        label: qsTr("パスフレーズの長さ")
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: root.enough
              //: beneath the meter
              ? qsTr("十分な長さです")
              //: beneath the meter; %1 is how many letters are missing
              : qsTr("あと %1 文字").arg(first.minimum - first.secret.count)
    }

    Connections {
        target: first.secret

        function onSecretChanged(): void {
            root.compare();
        }
    }

    Connections {
        target: again.secret

        function onSecretChanged(): void {
            root.compare();
        }
    }
}

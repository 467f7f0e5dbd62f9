import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens

// A new passphrase, typed twice, with the reason why it is long, a meter of the guesses that it withstands, and four
// words for who has no idea.
ColumnLayout {
    id: root

    readonly property SecretInput secret: first.secret
    readonly property bool enough: first.secret.strength === SecretInput.Enough
    property bool same: false
    // Why the passphrase is not ready; empty when it is.
    readonly property string missing: first.secret.strength === SecretInput.Guessable
        ? first.secret.doubt
        : !root.enough
        //: why the button of the first start cannot be pressed yet; %1 is a number of letters
        ? qsTr("パスフレーズを %1 文字以上にしてください").arg(first.minimum)
        : !root.same
          //: why the button of the first start cannot be pressed yet
          ? qsTr("同じパスフレーズを 2 回入れてください")
          : ""

    function clear(): void {
        first.secret.clear();
        again.secret.clear();
        ideas.forget();
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
        text: qsTr("長いほど破られにくくなります。短い文をいくつかつなげると、覚えやすく破られにくくなります。忘れると記録を開けなくなるので、紙に書いて、金庫などに保管してください。")
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
            judged: true
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
        value: first.secret.worth
        //: spoken name of the meter beneath the passphrase
        label: qsTr("パスフレーズの強さ")
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: root.enough
              //: beneath the meter
              ? qsTr("推測されにくいパスフレーズです")
              : first.secret.strength === SecretInput.Guessable
              ? first.secret.doubt
              //: beneath the meter; %1 is how many letters are missing
              : qsTr("あと %1 文字").arg(first.minimum - first.secret.count)
    }

    FourWords {
        id: ideas
    }

    AppText {
        objectName: "ideas"
        Layout.fillWidth: true
        visible: ideas.words !== ""
        variant: AppText.Heading
        text: ideas.words
    }

    AppText {
        Layout.fillWidth: true
        visible: ideas.words !== ""
        color: Theme.ink2
        //: beneath four words that were drawn for a passphrase
        text: qsTr("くじで選んだ言葉です。紙に書き写してから、空白も入れて、上の 2 つの欄に入れてください。")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppButton {
            objectName: "drawIdeas"
            variant: AppButton.Quiet
            text: ideas.words === ""
                  //: button: draws four words for a passphrase
                  ? qsTr("言葉を 4 つ出す")
                  //: button: draws four other words for a passphrase
                  : qsTr("別の言葉にする")
            onClicked: ideas.draw()
        }

        AppButton {
            objectName: "forgetIdeas"
            visible: ideas.words !== ""
            variant: AppButton.Quiet
            //: button: takes the drawn words off the screen
            text: qsTr("言葉を隠す")
            onClicked: ideas.forget()
        }
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

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Beside the codes: what the other side does, how the codes run, the digits to read out, the file, and the end.
ColumnLayout {
    id: root

    required property OutgoingViewModel outgoing
    required property string who

    readonly property bool several: root.outgoing.frameCount > 1

    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        variant: AppText.Heading
        //: what to do with the codes; %1 is 事業者, 薬局 or 検査する人
        text: qsTr("この画面を、%1の端末で読み取ってもらってください").arg(root.who)
    }

    AppText {
        Layout.fillWidth: true
        text: root.outgoing.kind === OutgoingViewModel.Request
              //: how the other side reads a request
              ? qsTr("相手のアプリで「依頼を受け取る」を開き、カメラをこの QR に向けます。")
              //: how the other side reads a response or a status
              : qsTr("相手のアプリで「受け取る」を開き、カメラをこの QR に向けます。")
        color: Theme.ink2
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.several
        spacing: Theme.space2

        AppText {
            objectName: "frameCounter"
            Layout.fillWidth: true
            strong: true
            //: the codes follow each other; %1 is the one shown, %2 how many there are
            text: qsTr("%2 枚の QR をくり返し表示しています（いま %1 枚目）").arg(root.outgoing.frame + 1).arg(root.outgoing.frameCount)
        }

        FrameStrip {
            Layout.fillWidth: true
            count: root.outgoing.frameCount
            current: root.outgoing.frame
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        Chip {
            objectName: "framesSlow"
            visible: root.several
            chosen: root.outgoing.slow
            //: switch: the codes change more slowly
            text: qsTr("ゆっくり")
            onClicked: root.outgoing.slow = !root.outgoing.slow
        }

        Chip {
            objectName: "framesPause"
            visible: root.several
            chosen: !root.outgoing.running
            //: switch: the codes stand still
            text: qsTr("止める")
            onClicked: root.outgoing.running = !root.outgoing.running
        }

        Chip {
            objectName: "framesLarge"
            chosen: root.outgoing.large
            //: switch: fewer and larger squares in each code, for a camera that cannot read small ones
            text: qsTr("QR を大きく")
            onClicked: root.outgoing.large = !root.outgoing.large
        }
    }

    DigitsCard {
        Layout.fillWidth: true
        //: heading over eight digits
        title: qsTr("電話で読み合わせる番号")
        digits: root.outgoing.fingerprint
        //: what the eight digits are for
        hint: qsTr("相手の画面に同じ番号が出れば、この端末から届いたものです。")
    }

    Banner {
        objectName: "savedFile"
        Layout.fillWidth: true
        visible: root.outgoing.savedName !== ""
        tone: Tone.Ok
        //: a message was saved as a file
        title: qsTr("ファイルを保存しました")
        text: root.outgoing.savedName
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "outgoingSave"
            iconName: "file"
            //: saves the message as a file, to be handed over on a stick or by e-mail
            text: qsTr("ファイルで渡す")
            onClicked: {
                saver.active = true;
                saver.asker.suggestedName = root.outgoing.suggestedName;
                saver.asker.asked();
            }
        }

        AppButton {
            objectName: "outgoingDone"
            variant: AppButton.Primary
            //: the other side has the message; it is written down
            text: qsTr("渡し終わりました")
            onClicked: root.outgoing.finish()
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.outgoing.kind !== OutgoingViewModel.Response
        variant: AppText.Small
        text: root.outgoing.savedName !== ""
              //: what pressing the last button writes down
              ? qsTr("押すと、ファイルで渡したことを日時とともに記録します。")
              //: what pressing the last button writes down
              : qsTr("押すと、QR で渡したことを日時とともに記録します。")
    }

    // By its address, so that nothing of file dialogs is loaded before one is wanted.
    Loader {
        id: saver

        readonly property FileAsker asker: saver.item as FileAsker

        active: false
        visible: false
        source: "SaveDialog.qml"
    }

    Connections {
        target: saver.asker

        function onChosen(): void {
            root.outgoing.saveTo(saver.asker.files[0]);
        }
    }
}

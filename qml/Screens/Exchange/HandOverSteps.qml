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
    // The device makes its screen brighter by itself while the codes are shown.
    required property bool brightens

    signal fullScreenWanted

    // There is something to say it was handed over: the codes were shown, or a file was saved.
    readonly property bool handed: root.outgoing.fitsCodes || root.outgoing.savedName !== ""

    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        visible: root.outgoing.fitsCodes
        variant: AppText.Heading
        //: what to do with the codes; %1 is 事業者, 薬局 or 検査担当者
        text: qsTr("この画面を、%1の端末で読み取ってもらってください").arg(root.who)
    }

    AppText {
        Layout.fillWidth: true
        visible: root.outgoing.fitsCodes
        text: root.outgoing.kind === OutgoingViewModel.Request
              //: how the other side reads a request
              ? qsTr("相手のアプリで「依頼を受け取る」を開き、カメラをこの QR に向けます。")
              : root.outgoing.kind === OutgoingViewModel.Response
                //: how a pharmacy reads a response
                ? qsTr("相手のアプリで「回答を受け取る」を開き、カメラをこの QR に向けます。")
                //: how an inspector reads a status
                : qsTr("相手のアプリで「読み取る」を開き、カメラをこの QR に向けます。")
        color: Theme.ink2
    }

    AppText {
        Layout.fillWidth: true
        visible: root.outgoing.fitsCodes && !root.brightens
        variant: AppText.Small
        //: advice where the device does not make its screen brighter by itself
        text: qsTr("読み取りにくいときは、この端末の画面を明るくしてください。")
    }

    Banner {
        objectName: "fileInstead"
        Layout.fillWidth: true
        visible: root.outgoing.ready && !root.outgoing.fitsCodes
        tone: Tone.Info
        //: the message is too large for codes
        title: qsTr("QR には入りきらない大きさです")
        //: what to do with a message that is too large for codes; %1 is 事業者, 薬局 or 検査担当者
        text: qsTr("ファイルに保存して、USB メモリやメールで%1に渡してください。").arg(root.who)
    }

    FrameControls {
        Layout.fillWidth: true
        visible: root.outgoing.fitsCodes
        outgoing: root.outgoing
        onFullScreenWanted: root.fullScreenWanted()
    }

    DigitsCard {
        Layout.fillWidth: true
        //: heading over the twelve digits of this device's key
        title: qsTr("照合番号")
        digits: root.outgoing.fingerprint
        //: what the twelve digits are for
        hint: qsTr("相手が打ちこんで確かめます。電話で聞かれたら、この番号を読みあげてください。")
    }

    Banner {
        objectName: "savedFile"
        Layout.fillWidth: true
        visible: root.outgoing.savedName !== ""
        tone: Tone.Ok
        title: root.outgoing.noted
               //: a message was saved as a file, which is handing it over
               ? qsTr("ファイルを保存し、渡したことを記録しました")
               //: a message was saved as a file
               : qsTr("ファイルを保存しました")
        text: root.outgoing.savedName
        actionText: root.outgoing.canTakeBack
                    //: button: the file was saved and is not with the other side yet
                    ? qsTr("まだ渡していない")
                    : ""
        onAction: root.outgoing.takeBack()
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "outgoingSave"
            variant: root.handed ? AppButton.Secondary : AppButton.Primary
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
            visible: root.handed
            variant: AppButton.Primary
            text: root.outgoing.noted
                  //: leaves the page of a message that was handed over as a file
                  ? qsTr("終わる")
                  //: the other side has the message; it is written down
                  : qsTr("渡し終わりました")
            onClicked: root.outgoing.finish()
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.handed && !root.outgoing.noted && root.outgoing.kind !== OutgoingViewModel.Response
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

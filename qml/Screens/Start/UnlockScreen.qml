import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The lock screen: the passphrase, and calm words when it or the store is not what it should be.
StartPage {
    id: root

    required property AppViewModel app

    readonly property bool busy: root.app.work !== AppViewModel.Idle

    function unlock(): void {
        if (!root.busy && secret.secret.count > 0)
            root.app.unlock(secret.secret);
    }

    objectName: "unlockScreen"
    //: title of the lock screen
    title: qsTr("まもり手帳")
    //: beneath the title of the lock screen
    detail: qsTr("この端末の記録は、暗号でまもられています。")

    Banner {
        objectName: "unlockError"
        Layout.fillWidth: true
        visible: root.app.failed
        // A wrong passphrase is an everyday slip; everything else is about the store.
        tone: root.app.error.code === "wrong_passphrase" ? Tone.Warn : Tone.Danger
        title: root.app.error.what
        safe: root.app.error.safe
        next: root.app.error.next
    }

    Banner {
        objectName: "restoredNote"
        Layout.fillWidth: true
        visible: root.app.restored && !root.app.failed
        tone: Tone.Ok
        //: lock screen after a backup was brought back
        title: qsTr("元に戻しました。パスフレーズを入れてひらいてください。")
    }

    Banner {
        Layout.fillWidth: true
        visible: root.app.sample
        //: lock screen of the sample; %1 is its passphrase
        title: qsTr("見本のパスフレーズは「%1」です。").arg(root.app.samplePassphrase)
    }

    Banner {
        objectName: "filesWait"
        Layout.fillWidth: true
        visible: root.app.filesWait
        tone: Tone.Info
        //: lock screen: a file was opened from outside and waits
        title: qsTr("受け取ったファイルがあります")
        //: lock screen: what becomes of the file
        text: qsTr("ひらくと、その中身をお見せします。それまで何も取りこみません。")
    }

    SecretField {
        id: secret

        objectName: "unlockSecret"
        Layout.fillWidth: true
        enabled: !root.busy
        //: field of the lock screen
        label: qsTr("パスフレーズ")
        onAccepted: root.unlock()
    }

    Busy {
        Layout.fillWidth: true
        visible: root.busy
        text: root.app.work === AppViewModel.MakingSample
              //: while the invented data is made
              ? qsTr("見本を作っています…")
              //: while the store is opened
              : qsTr("ひらいています…")
    }

    Flow {
        Layout.fillWidth: true
        visible: !root.busy
        spacing: Theme.space3

        AppButton {
            objectName: "unlock"
            variant: AppButton.Primary
            iconName: "unlock"
            //: button of the lock screen
            text: qsTr("ひらく")
            disabledReason: secret.secret.count === 0
                            //: why the button of the lock screen cannot be pressed yet
                            ? qsTr("パスフレーズを入れてください")
                            : ""
            onClicked: root.unlock()
        }

        AppButton {
            objectName: "trySample"
            visible: !root.app.sample
            variant: AppButton.Quiet
            //: button: opens invented data to practise with
            text: qsTr("見本で試す")
            onClicked: root.app.startSample()
        }

        AppButton {
            objectName: "startRestore"
            visible: !root.app.sample
            // A damaged store is the hour of the backup.
            variant: root.app.error.damaged ? AppButton.Secondary : AppButton.Quiet
            //: button of the lock screen: a backup is brought back
            text: qsTr("バックアップから戻す")
            onClicked: root.app.showRestore()
        }

        AppButton {
            objectName: "sampleDiscard"
            visible: root.app.sample
            variant: AppButton.Quiet
            //: button: throws the invented data away
            text: qsTr("見本を終わる")
            onClicked: root.app.discardSample()
        }
    }

    Component.onCompleted: secret.takeFocus()
}

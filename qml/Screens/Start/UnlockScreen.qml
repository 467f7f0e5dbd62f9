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
    readonly property EntranceViewModel entrance: root.app.entrance
    // In by the recovery sheet instead of the passphrase.
    property bool recovering: false
    // The passphrase although there is a PIN.
    property bool longWay: false
    readonly property bool byPin: root.entrance.pin && !root.longWay
    readonly property int wait: root.byPin ? root.entrance.pinWait : root.entrance.wait
    readonly property string who: root.entrance.several ? person.text.trim() : ""
    // Why nobody can be let in yet; empty when somebody can.
    readonly property string missing: root.entrance.several && root.who === ""
        //: why the button of the lock screen cannot be pressed yet
        ? qsTr("名前を入れてください")
        : root.wait > 0
          //: why the button of the lock screen cannot be pressed yet; %1 seconds until the next try
          ? qsTr("まちがいが続いたので、あと %1 秒お待ちください").arg(root.wait)
          : ""

    function unlock(): void {
        if (root.busy || root.missing !== "" || secret.secret.count === 0)
            return;
        if (root.byPin)
            root.app.unlockWithPin(root.who, secret.secret);
        else
            root.app.unlock(root.who, secret.secret);
    }

    function openIncident(): void {
        incident.setSource("../Incident/LockedIncident.qml", { "app": root.app });
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
        text: qsTr("ひらくと、その中身をお見せします。それまで何も取り込みません。")
    }

    TextField {
        id: person

        objectName: "unlockPerson"
        Layout.fillWidth: true
        visible: root.entrance.several
        enabled: !root.busy
        //: field of the lock screen where several people use the device
        label: qsTr("あなたの名前")
        onEdited: root.app.nameEntrance(root.who)
        onAccepted: secret.takeFocus()
    }

    RecoverCard {
        Layout.fillWidth: true
        visible: root.recovering && !root.busy
        missing: root.entrance.several && root.who === "" ? root.missing : ""
        slip: root.app.error.slip
        onRecover: (code, fresh) => root.app.recover(root.who, code, fresh)
        onAbandoned: root.recovering = false
    }

    SecretField {
        id: secret

        objectName: "unlockSecret"
        Layout.fillWidth: true
        visible: !root.recovering
        enabled: !root.busy
        label: root.byPin
               //: field of the lock screen
               ? qsTr("PIN")
               //: field of the lock screen
               : qsTr("パスフレーズ")
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
        visible: !root.busy && !root.recovering
        spacing: Theme.space3

        AppButton {
            objectName: "unlock"
            variant: AppButton.Primary
            iconName: "unlock"
            //: button of the lock screen
            text: qsTr("ひらく")
            disabledReason: root.missing !== "" ? root.missing
                            : secret.secret.count > 0 ? ""
                            : root.byPin
                              //: why the button of the lock screen cannot be pressed yet
                              ? qsTr("PIN を入れてください")
                              //: why the button of the lock screen cannot be pressed yet
                              : qsTr("パスフレーズを入れてください")
            onClicked: root.unlock()
        }

        AppButton {
            objectName: "openDamaged"
            visible: root.app.error.damaged && !root.byPin
            //: button of the lock screen when the store is damaged: shows what can be read of it
            text: qsTr("読めるものだけ見る")
            disabledReason: root.missing !== "" ? root.missing
                            : secret.secret.count > 0 ? ""
                            //: why the button of the lock screen cannot be pressed yet
                            : qsTr("パスフレーズを入れてください")
            onClicked: root.app.openDamaged(root.who, secret.secret)
        }

        AppButton {
            objectName: "useOther"
            visible: root.entrance.pin
            variant: AppButton.Quiet
            text: root.byPin
                  //: button of the lock screen: lets in with the passphrase although there is a PIN
                  ? qsTr("パスフレーズでひらく")
                  //: button of the lock screen: lets in with the PIN after all
                  : qsTr("PIN でひらく")
            onClicked: {
                secret.secret.clear();
                root.longWay = !root.longWay;
            }
        }

        AppButton {
            objectName: "useRecovery"
            visible: root.entrance.recovery
            variant: root.entrance.disabled ? AppButton.Secondary : AppButton.Quiet
            iconName: "key"
            //: button of the lock screen: lets in with the code of the recovery sheet
            text: qsTr("復旧コードでひらく")
            onClicked: root.recovering = true
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

    AppButton {
        objectName: "incidentLocked"
        visible: !root.busy
        variant: AppButton.Danger
        iconName: "warning"
        //: button of the lock screen: the page for a suspected incident
        text: qsTr("インシデントかも？")
        onClicked: root.openIncident()
    }

    // By address, so that the lock screen waits for no other.
    Loader {
        id: incident

        visible: false
    }

    Component.onCompleted: {
        // Whoever was on the telephone goes on reading.
        if (root.app.incidentStays)
            root.openIncident();
        person.text = root.entrance.several ? root.entrance.person : "";
        if (root.entrance.several && root.who === "")
            person.takeFocus();
        else
            secret.takeFocus();
    }
}

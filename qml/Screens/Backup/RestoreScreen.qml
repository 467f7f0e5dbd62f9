pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Start
import Mamori.Tokens
import Mamori.ViewModels

// A backup becomes the store again: which file, what it says of itself, the passphrase, and the way until it stands.
StartPage {
    id: root

    required property AppViewModel app

    readonly property RestoreViewModel restoring: root.app.restoring

    function begin(): void {
        if (secret.secret.count > 0)
            root.restoring.restore(person.text, secret.secret);
    }

    objectName: "restoreScreen"
    //: title of the page that brings a backup back
    title: qsTr("バックアップから戻します")
    //: beneath the title
    detail: qsTr("まず新しい場所に戻して、全部の中身を確かめます。確かめ終わるまで、いまあるものには触れません。")

    Banner {
        objectName: "restoreError"
        Layout.fillWidth: true
        visible: root.restoring.failed
        tone: root.restoring.error.code === "wrong_passphrase" || root.restoring.error.code === "stopped" ? Tone.Warn : Tone.Danger
        title: root.restoring.error.what
        safe: root.restoring.error.safe
        next: root.restoring.error.next
    }

    Banner {
        Layout.fillWidth: true
        visible: root.restoring.replaces && !root.restoring.busy
        tone: Tone.Info
        //: a store is there already; it is kept
        title: qsTr("いまの記録は消さずに、となりに残します。")
    }

    AppText {
        Layout.fillWidth: true
        visible: !root.restoring.chosen
        //: before a backup was chosen
        text: qsTr("名前が「.mamori-backup」で終わるファイルをえらびます。USB メモリにあるときは、先につないでください。")
    }

    Card {
        objectName: "restoreFacts"
        Layout.fillWidth: true
        visible: root.restoring.chosen
        look: Card.Sunken

        SettingLine {
            Layout.fillWidth: true
            //: restore: the file
            label: qsTr("ファイル")
            text: root.restoring.fileName
        }

        SettingLine {
            Layout.fillWidth: true
            //: restore: when the backup was made
            label: qsTr("作ったとき")
            text: root.restoring.made
        }

        SettingLine {
            Layout.fillWidth: true
            //: restore: entries of the history in the backup
            label: qsTr("履歴の数")
            text: root.restoring.entries.toString()
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.restoring.chosen && !root.restoring.busy
        spacing: Theme.space4

        SecretField {
            id: secret

            objectName: "restoreSecret"
            Layout.fillWidth: true
            //: restore: the passphrase that opens the backup
            label: qsTr("控えを作ったときのパスフレーズ、または復旧コード")
            onAccepted: root.begin()
        }

        TextField {
            id: person

            objectName: "restorePerson"
            Layout.fillWidth: true
            visible: root.restoring.error.code === "no_such_person" || person.text !== ""
            //: restore: whose passphrase it is, where the store has several people
            label: qsTr("あなたの名前")
        }
    }

    Busy {
        Layout.fillWidth: true
        visible: root.restoring.busy
        value: root.restoring.progress
        cancellable: true
        //: while a backup is brought back
        text: qsTr("戻して、確かめています…")
        onCancelled: root.restoring.cancel()
    }

    Flow {
        Layout.fillWidth: true
        visible: !root.restoring.busy
        spacing: Theme.space3

        AppButton {
            objectName: "restoreBegin"
            visible: root.restoring.chosen
            variant: AppButton.Primary
            //: button: brings the backup back
            text: qsTr("元に戻す")
            disabledReason: secret.secret.count === 0
                            //: why the button cannot be pressed yet
                            ? qsTr("パスフレーズを入れてください")
                            : ""
            onClicked: root.begin()
        }

        AppButton {
            objectName: "restoreFound"
            visible: root.restoring.found && !root.restoring.chosen
            variant: AppButton.Primary
            //: button: takes the newest sound backup on this device; %1 is when it was made
            text: qsTr("この端末の控えを使う（%1）").arg(root.restoring.foundMade)
            onClicked: root.restoring.takeFound()
        }

        AppButton {
            objectName: "restoreChoose"
            variant: root.restoring.chosen || root.restoring.found ? AppButton.Secondary : AppButton.Primary
            iconName: "file"
            text: root.restoring.chosen
                  //: button: another backup
                  ? qsTr("ほかのファイルをえらぶ")
                  //: button: chooses the backup
                  : qsTr("ファイルをえらぶ")
            onClicked: ask.ask()
        }

        AppButton {
            objectName: "restoreLeave"
            variant: AppButton.Quiet
            //: button: leaves without bringing anything back
            text: qsTr("やめる")
            onClicked: root.app.leaveRestore()
        }
    }

    FileAsk {
        id: ask

        dialog: Qt.resolvedUrl("BackupFileAsker.qml")
        onChosen: file => root.restoring.look(file)
    }
}

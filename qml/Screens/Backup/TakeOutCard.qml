pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A copy to keep elsewhere, and the folder that generations go to by themselves.
Card {
    id: root

    required property BackupViewModel backup

    property url target
    readonly property bool asking: String(root.target) !== ""
    readonly property bool idle: root.backup.work === BackupViewModel.Idle

    //: card of バックアップ: a copy outside this device
    title: qsTr("端末の外に保存する")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: why a copy outside is needed
        text: qsTr("端末がこわれたり、なくなったりしたときのための控えです。USB メモリなどに保存し、端末とは別の場所にしまいます。中身は暗号でまもられ、パスフレーズがなければ読めません。")
    }

    Banner {
        objectName: "backupSaved"
        Layout.fillWidth: true
        visible: root.backup.savedName !== "" && root.idle
        tone: Tone.Ok
        //: a backup was written, read back and checked
        title: qsTr("保存し、読み返して確かめました")
        text: root.backup.savedName
    }

    When {
        open: root.asking

        AskSecret {
            Layout.fillWidth: true
            //: before a copy is taken out
            text: qsTr("えらんだ場所に、暗号のかかった控えを 1 つ作ります。")
            //: button: writes the copy
            actionText: qsTr("ここに保存する")
            onGiven: secret => {
                root.backup.takeOut(root.target, secret);
                root.target = "";
            }
            onDropped: root.target = ""
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true
        visible: !root.asking

        AppButton {
            objectName: "backupTakeOut"
            variant: AppButton.Primary
            iconName: "download"
            //: button: chooses where the copy goes
            text: qsTr("保存する場所をえらぶ")
            disabledReason: root.backup.allowed ? ""
                            //: why a staff member cannot take a copy out
                            : qsTr("控えを外に出せるのは、責任者だけです")
            onClicked: takeOutAsk.ask()
        }

        AppButton {
            objectName: "backupFolder"
            visible: root.backup.allowed
            //: button: the folder that generations go to by themselves
            text: root.backup.folder === "" ? qsTr("毎日の保存先を加える")
                  //: button: another folder for the generations
                  : qsTr("毎日の保存先を変える")
            onClicked: folderAsk.ask()
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.backup.folder !== ""
        variant: AppText.Small
        //: where generations go besides this device; %1 is a folder
        text: qsTr("毎日の控えは、つながっていれば %1 にも作ります。").arg(root.backup.folder)
    }

    FileAsk {
        id: takeOutAsk

        dialog: Qt.resolvedUrl("FolderAsker.qml")
        onChosen: file => root.target = file
    }

    FileAsk {
        id: folderAsk

        dialog: Qt.resolvedUrl("FolderAsker.qml")
        onChosen: file => root.backup.chooseFolder(file)
    }
}

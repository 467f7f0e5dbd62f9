pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The backups that can be gone back to; one of them is practised with.
Card {
    id: root

    required property BackupViewModel backup

    signal restoreWanted

    // The generation that a drill was asked for; empty for none.
    property string wanted: ""
    readonly property bool idle: root.backup.work === BackupViewModel.Idle

    //: card of バックアップ: the generations
    title: qsTr("控えの一覧と、復元の練習")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what a drill is
        text: qsTr("練習では、控えを別の場所に戻して中身を確かめ、終わったら消します。いまの記録は変わりません。")
    }

    DrillResult {
        Layout.fillWidth: true
        visible: root.backup.drilled && root.idle
        backup: root.backup
    }

    When {
        open: root.wanted !== ""

        AskSecret {
            Layout.fillWidth: true
            //: before a drill
            text: qsTr("控えを、あなたのパスフレーズでひらけるかも確かめます。")
            //: button: starts the drill
            actionText: qsTr("練習をはじめる")
            onGiven: secret => {
                root.backup.drill(root.wanted, secret);
                root.wanted = "";
            }
            onDropped: root.wanted = ""
        }
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.backup.generations.count === 0
        iconName: "shield"
        //: the list of generations is empty
        title: qsTr("控えはまだありません")
        //: the list of generations is empty: when there will be one
        text: qsTr("この手帳を使うと、1 日に 1 回、自動でできます。")
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.backup.generations
            delegate: ListRow {
                required property string key
                required property string when
                required property bool outside
                required property bool newest
                required property int index

                objectName: `generation_${index}`
                Layout.fillWidth: true
                leftPadding: 0
                rightPadding: 0
                text: when
                detail: outside
                        //: where a generation lies
                        ? qsTr("毎日の保存先")
                        //: where a generation lies
                        : qsTr("この端末の中")
                divided: index + 1 < root.backup.generations.count
                pressable: root.backup.allowed && root.idle
                //: practises with this generation
                actionText: root.backup.allowed ? qsTr("練習する") : ""
                selected: root.wanted === key
                onClicked: root.wanted = key
            }
        }
    }

    AppButton {
        objectName: "backupRestore"
        visible: root.backup.allowed
        //: button: closes the store and goes to the page that brings a backup back
        text: qsTr("バックアップから戻す…")
        disabledReason: root.idle ? ""
                        //: why the button cannot be pressed yet
                        : qsTr("いまの作業が終わるまでお待ちください")
        onClicked: root.restoreWanted()
    }
}

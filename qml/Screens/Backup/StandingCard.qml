import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// What was proven and when.
Card {
    id: root

    required property BackupViewModel backup

    function orNever(moment: string): string {
        //: there was no backup or drill yet
        return moment !== "" ? moment : qsTr("まだありません");
    }

    //: card of バックアップ: what was proven and when
    title: qsTr("いまの備え")

    SettingLine {
        Layout.fillWidth: true
        //: line: the newest backup on this device
        label: qsTr("この端末の中")
        strong: true
        text: root.orNever(root.backup.lastBackup)
    }

    SettingLine {
        Layout.fillWidth: true
        //: line: the newest backup outside this device
        label: qsTr("端末の外")
        strong: true
        text: root.orNever(root.backup.lastOutside)
    }

    SettingLine {
        Layout.fillWidth: true
        //: line: when bringing back was practised last
        label: qsTr("復元の練習")
        strong: true
        text: root.orNever(root.backup.lastDrill)
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: beneath the card: what counts as a backup
        text: qsTr("1 日に 1 回、最初に使うときに自動で作ります。書いたあとに読み返し、全部の中身と履歴を確かめたものだけを数えています。日ごとに 7、週ごとに 5、月ごとに 12 を残します。")
    }
}

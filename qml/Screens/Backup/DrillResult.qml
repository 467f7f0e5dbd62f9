import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// What a drill found.
Card {
    id: root

    required property BackupViewModel backup

    objectName: "drillResult"
    look: Card.Sunken

    Banner {
        Layout.fillWidth: true
        tone: Tone.Ok
        //: a drill went well; %1 is a number of seconds
        title: qsTr("元に戻せました（%1 秒）").arg(root.backup.drillSeconds)
        //: what a drill proved
        text: qsTr("全部の中身と、履歴のつながりを確かめました。練習で戻したものは、もう消しました。")
    }

    SettingLine {
        Layout.fillWidth: true
        //: drill: when the backup was made
        label: qsTr("控えを作ったとき")
        text: root.backup.drillMade
    }

    SettingLine {
        Layout.fillWidth: true
        //: drill: what came back
        label: qsTr("戻ったもの")
        //: drill: %1 answers, %2 sheets, %3 vendors, %4 entries of the history
        text: qsTr("答え %1、チェックリスト %2、事業者 %3、履歴 %4").arg(root.backup.drillAnswers).arg(root.backup.drillSheets).arg(root.backup.drillVendors).arg(root.backup.drillEntries)
    }
}

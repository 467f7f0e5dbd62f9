import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Somebody was at the files of this notebook, or at its lock screen, without a secret of it.
Card {
    id: root

    required property HomeViewModel home

    signal opened

    padding: Theme.space4

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.readMax ? 1 : 3
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        StatusChip {
            Layout.alignment: Qt.AlignVCenter
            tone: Tone.Warn
            text: root.home.alarmDay
        }

        AppText {
            objectName: "homeAlarm"
            Layout.fillWidth: true
            strong: true
            text: root.home.alarm
        }

        AppButton {
            objectName: "homeAlarmHistory"
            Layout.alignment: Qt.AlignVCenter
            //: button of ホーム beside what was noticed at the files of the store: the history
            text: qsTr("履歴を見る")
            onClicked: root.opened()
        }
    }
}

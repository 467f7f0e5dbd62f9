import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// The pharmacy's own sheet in numbers.
PressCard {
    id: root

    required property HomeViewModel home

    objectName: "ownCard"
    //: card of ホーム: the pharmacy's own sheet
    title: qsTr("薬局確認用")
    onClicked: root.opened()

    signal opened

    RingRow {
        Layout.fillWidth: true
        value: root.home.answered
        total: root.home.total
        label: root.title

        StatusChip {
            visible: root.home.yes > 0
            tone: Tone.Ok
            //: chip of ホーム: rows answered はい
            text: qsTr("はい %1").arg(root.home.yes)
        }

        StatusChip {
            visible: root.home.no > 0
            tone: Tone.Warn
            marked: false
            //: chip of ホーム: rows answered いいえ
            text: qsTr("いいえ %1").arg(root.home.no)
        }

        StatusChip {
            visible: root.home.toRenew > 0
            tone: Tone.Info
            marked: false
            //: chip of ホーム: rows that last year's answer stands beside
            text: qsTr("もう一度確認 %1").arg(root.home.toRenew)
        }

        StatusChip {
            visible: root.home.open > 0
            marked: false
            //: chip of ホーム: rows without an answer
            text: qsTr("未回答 %1").arg(root.home.open)
        }
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: beneath the ring of the pharmacy's sheet; %1 rows that need not be done this year, %2 of them answered
        text: qsTr("参考項目は %1 項目中 %2 項目に回答済み").arg(root.home.referenceTotal).arg(root.home.referenceAnswered)
    }
}

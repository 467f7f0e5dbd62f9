import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The vendors' sheets in numbers, or why there are none yet.
PressCard {
    id: root

    required property HomeViewModel home

    signal opened

    objectName: "vendorCard"
    //: card of ホーム: the vendors' sheets
    title: qsTr("事業者確認用")
    onClicked: root.opened()

    RingRow {
        Layout.fillWidth: true
        visible: root.home.vendorSheets > 0
        value: root.home.vendorReceived
        total: root.home.vendorSheets
        label: root.title

        StatusChip {
            visible: root.home.vendorReceived > 0
            tone: Tone.Ok
            //: chip of ホーム: vendors' sheets that were accepted
            text: qsTr("受領 %1").arg(root.home.vendorReceived)
        }

        StatusChip {
            visible: root.home.vendorToConfirm > 0
            tone: Tone.Warn
            marked: false
            //: chip of ホーム: responses that wait for a person
            text: qsTr("確認待ち %1").arg(root.home.vendorToConfirm)
        }

        StatusChip {
            visible: root.home.vendorSilent > 0
            marked: false
            //: chip of ホーム: vendors that were asked and have not answered
            text: qsTr("回答なし %1").arg(root.home.vendorSilent)
        }

        StatusChip {
            visible: root.home.vendorNotAsked > 0
            marked: false
            //: chip of ホーム: vendors that were not asked yet
            text: qsTr("未送付 %1").arg(root.home.vendorNotAsked)
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.home.vendorSheets === 0
        //: card of ホーム while no vendor was entered
        text: qsTr("契約している事業者を登録すると、ここに進みぐあいが出ます。")
        color: Theme.ink2
    }

    AppText {
        Layout.fillWidth: true
        visible: root.home.vendorSheets > 0
        variant: AppText.Small
        //: beneath the ring of the vendors' sheets
        text: qsTr("システムごとに 1 枚ずつ、事業者に記入してもらいます")
    }
}

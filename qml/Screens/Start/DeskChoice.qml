import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// What the app is on this device.
ColumnLayout {
    id: root

    required property bool vendor

    signal picked(vendor: bool)

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        strong: true
        //: above the two choices of the first start
        text: qsTr("この端末で何をしますか？")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        RadioCard {
            objectName: "deskPharmacy"
            Layout.fillWidth: true
            Layout.fillHeight: true
            iconName: "pharmacy"
            //: choice of the first start
            text: qsTr("薬局")
            //: what the choice 薬局 means
            description: qsTr("チェックリストに答え、事業者に確認をたのみます")
            chosen: !root.vendor
            onClicked: root.picked(false)
        }

        RadioCard {
            objectName: "deskVendor"
            Layout.fillWidth: true
            Layout.fillHeight: true
            iconName: "briefcase"
            //: choice of the first start
            text: qsTr("事業者")
            //: what the choice 事業者 means
            description: qsTr("薬局からの依頼を受け取り、答えて返します")
            chosen: root.vendor
            onClicked: root.picked(true)
        }
    }
}

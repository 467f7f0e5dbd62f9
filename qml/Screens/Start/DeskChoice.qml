import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What the app is on this device.
ColumnLayout {
    id: root

    required property int desk

    signal picked(desk: int)

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        strong: true
        //: above the choices of the first start
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
            description: qsTr("チェックリストに答え、事業者に記入を依頼します")
            chosen: root.desk === AppViewModel.Pharmacy
            onClicked: root.picked(AppViewModel.Pharmacy)
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
            chosen: root.desk === AppViewModel.Vendor
            onClicked: root.picked(AppViewModel.Vendor)
        }

        RadioCard {
            objectName: "deskInspector"
            Layout.columnSpan: Theme.compact ? 1 : 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            iconName: "inspection"
            //: choice of the first start: an inspector, or the head office of a chain
            text: qsTr("立入検査・本部")
            //: what the choice 立入検査・本部 means
            description: qsTr("薬局が見せる状況を読み取り、一覧にします")
            chosen: root.desk === AppViewModel.Inspector
            onClicked: root.picked(AppViewModel.Inspector)
        }
    }
}

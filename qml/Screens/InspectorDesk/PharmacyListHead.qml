import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Over the pharmacies: what is searched, filtered and how it is sorted, and the way to take more in.
ColumnLayout {
    id: root

    required property InspectorDeskViewModel desk

    spacing: Theme.space3

    PageHeader {
        Layout.fillWidth: true
        //: title of an inspector's list of pharmacies
        title: qsTr("薬局の状況")
    }

    Refusal {
        Layout.fillWidth: true
        source: root.desk
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "statusReceive"
            variant: AppButton.Primary
            iconName: "qr"
            //: takes in what a pharmacy shows
            text: qsTr("読み取る")
            onClicked: root.desk.show(InspectorDeskViewModel.ReceivePane)
        }

        AppButton {
            objectName: "statusTable"
            variant: AppButton.Quiet
            iconName: "chart"
            //: opens the table and chart of all pharmacies
            text: qsTr("一覧表")
            onClicked: root.desk.show(InspectorDeskViewModel.TablePane)
        }
    }

    PharmacyFilter {
        Layout.fillWidth: true
        desk: root.desk
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: how many pharmacies a list shows; %1 is the number
        text: qsTr("%1 薬局").arg(root.desk.pharmacies.count)
    }
}

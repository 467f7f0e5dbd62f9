import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Beside the list while no pharmacy is open: how it stands with all of them, and what is to be done.
Page {
    id: root

    required property InspectorDeskViewModel desk

    maximumWidth: Theme.readMax

    Card {
        Layout.fillWidth: true
        visible: root.desk.total > 0
        spacing: Theme.space4
        //: card of the inspector's desk; %1 is how many pharmacies
        title: qsTr("全 %1 薬局").arg(root.desk.total)

        BoardBar {
            Layout.fillWidth: true
            desk: root.desk
        }

        ListRow {
            objectName: "boardBehind"
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            visible: root.desk.behind > 0
            //: line of the inspector's desk; %1 is how many pharmacies
            text: qsTr("足りないものがある薬局が %1 件あります").arg(root.desk.behind)
            //: what pressing the line does
            actionText: qsTr("見る")
            onClicked: root.desk.filterBy(2)
        }

        ListRow {
            objectName: "boardStale"
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            visible: root.desk.stale > 0
            //: line of the inspector's desk: they were seen more than 90 days ago; %1 is how many pharmacies
            text: qsTr("90 日より前に見たきりの薬局が %1 件あります").arg(root.desk.stale)
            //: what pressing the line does
            actionText: qsTr("見る")
            onClicked: root.desk.filterBy(4)
        }

        ListRow {
            objectName: "boardWaiting"
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            visible: root.desk.waiting > 0
            divided: false
            //: line of the inspector's desk: nobody decided about them yet; %1 is how many pharmacies
            text: qsTr("確認待ちの薬局が %1 件あります").arg(root.desk.waiting)
            //: what pressing the line does
            actionText: qsTr("見る")
            onClicked: root.desk.filterBy(1)
        }

        AppButton {
            objectName: "acceptAll"
            visible: root.desk.waiting > 1
            //: accepts what every pharmacy showed
            text: qsTr("確認待ちをすべて受け取る")
            onClicked: root.desk.acceptAll()
        }
    }

    CodeCard {
        Layout.fillWidth: true
        desk: root.desk
    }
}

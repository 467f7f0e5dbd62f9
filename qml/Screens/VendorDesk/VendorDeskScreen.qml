pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Check
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// 事業者の机: requests and one of them beside; taking in, answering and returning take the whole page.
Item {
    id: root

    required property VendorDeskViewModel desk

    readonly property bool listed: root.desk.pane === VendorDeskViewModel.ListPane

    ListDetail {
        id: panes

        anchors.fill: parent
        visible: root.listed
        detailOpen: root.desk.selected !== ""

        list: RequestList {
            anchors.fill: parent
            desk: root.desk
            marksCurrent: !panes.paged
        }

        detail: Loader {
            anchors.fill: parent
            sourceComponent: root.desk.selected !== "" ? request : none
        }
    }

    Loader {
        anchors.fill: parent
        active: !root.listed
        sourceComponent: {
            switch (root.desk.pane) {
            case VendorDeskViewModel.ReceivePane: return receive;
            case VendorDeskViewModel.PreviewPane: return preview;
            case VendorDeskViewModel.SheetPane: return sheet;
            case VendorDeskViewModel.HandOverPane: return handOver;
            default: return null;
            }
        }
    }

    Component {
        id: none

        NoRequest {
            desk: root.desk
        }
    }

    Component {
        id: request

        RequestPage {
            desk: root.desk
            paged: panes.paged
        }
    }

    Component {
        id: receive

        ReceiveScreen {
            scan: root.desk.scan
            //: title of the page that takes a pharmacy's request in
            title: qsTr("依頼を受け取る")
            //: explains the page that takes a pharmacy's request in
            detail: qsTr("薬局の画面の QR か、受け取ったファイルを読み取ります。")
            onBackPressed: root.desk.back()
        }
    }

    Component {
        id: preview

        PreviewPage {
            desk: root.desk
        }
    }

    Component {
        id: sheet

        SheetPane {
            sheet: root.desk.sheet

            AppButton {
                objectName: "sheetDone"
                Layout.margins: Theme.space3
                variant: AppButton.Quiet
                iconName: "back"
                //: returns from a system's sheet to its request
                text: qsTr("依頼に戻る")
                onClicked: root.desk.back()
            }
        }
    }

    Component {
        id: handOver

        HandOverScreen {
            outgoing: root.desk.outgoing
            onBackPressed: root.desk.back()
        }
    }
}

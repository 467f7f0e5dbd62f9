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
            onChosen: panes.chosen()
            desk: root.desk
            marksCurrent: !panes.paged
        }

        detail: Item {
            anchors.fill: parent

            When {
                open: root.desk.selected === ""

                NoRequest {
                    anchors.fill: parent
                    desk: root.desk
                }
            }

            When {
                open: root.desk.selected !== ""

                RequestPage {
                    anchors.fill: parent
                    desk: root.desk
                    paged: panes.paged
                }
            }
        }
    }

    When {
        open: root.desk.pane === VendorDeskViewModel.ReceivePane

        ReceiveScreen {
            anchors.fill: parent
            scan: root.desk.scan
            //: title of the page that takes a pharmacy's request in
            title: qsTr("依頼を受け取る")
            //: explains the page that takes a pharmacy's request in
            detail: qsTr("薬局の画面の QR か、受け取ったファイルを読み取ります。")
            onBackPressed: root.desk.back()

            ManyCard {
                Layout.fillWidth: true
                desk: root.desk
                onFolderWanted: folder.ask()
            }

            FileAsk {
                id: folder

                dialog: "qrc:/qt/qml/Mamori/Screens/Backup/FolderAsker.qml"
                onChosen: file => root.desk.openFiles([file])
            }
        }
    }

    When {
        open: root.desk.pane === VendorDeskViewModel.PreviewPane

        PreviewPage {
            anchors.fill: parent
            desk: root.desk
        }
    }

    When {
        open: root.desk.pane === VendorDeskViewModel.SheetPane

        SheetPane {
            anchors.fill: parent
            sheet: root.desk.sheet

            AppButton {
                objectName: "sheetDone"
                Layout.margins: Theme.space3
                variant: AppButton.Quiet
                iconName: "back"
                //: returns from a system's sheet to its request
                text: qsTr("戻る")
                onClicked: root.desk.back()
            }
        }
    }

    When {
        open: root.desk.pane === VendorDeskViewModel.HandOverPane

        HandOverScreen {
            anchors.fill: parent
            outgoing: root.desk.outgoing
            onBackPressed: root.desk.back()
        }
    }

    When {
        open: root.desk.pane === VendorDeskViewModel.ProductsPane

        ProductsPage {
            anchors.fill: parent
            desk: root.desk
        }
    }

    When {
        open: root.desk.pane === VendorDeskViewModel.OutboxPane

        OutboxPage {
            anchors.fill: parent
            desk: root.desk
        }
    }
}

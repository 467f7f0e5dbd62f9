pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Screens.Ledgers
import Mamori.ViewModels

// 立入検査の机: the pharmacies and one of them beside; taking in, the table and its file take the whole page.
Item {
    id: root

    required property InspectorDeskViewModel desk

    ListDetail {
        id: panes

        anchors.fill: parent
        visible: root.desk.pane === InspectorDeskViewModel.ListPane
        detailOpen: root.desk.selected !== 0

        list: PharmacyList {
            anchors.fill: parent
            desk: root.desk
            paged: panes.paged
        }

        detail: Item {
            anchors.fill: parent

            When {
                open: root.desk.selected === 0

                BoardPage {
                    anchors.fill: parent
                    desk: root.desk
                }
            }

            When {
                open: root.desk.selected !== 0

                PharmacyPage {
                    anchors.fill: parent
                    desk: root.desk
                    paged: panes.paged
                }
            }
        }
    }

    When {
        open: root.desk.pane === InspectorDeskViewModel.ReceivePane

        ReceiveScreen {
            anchors.fill: parent
            scan: root.desk.intake.scan
            //: title of the page that takes in what a pharmacy shows
            title: qsTr("薬局の状況を読み取る")
            //: explains the page that takes in what a pharmacy shows
            detail: qsTr("薬局の画面の QR か、受け取ったファイルを読み取り、署名を確かめます。")
            onBackPressed: root.desk.back()

            IntakeCard {
                Layout.fillWidth: true
                desk: root.desk
            }
        }
    }

    When {
        open: root.desk.pane === InspectorDeskViewModel.TablePane

        PharmacyTable {
            anchors.fill: parent
            desk: root.desk
        }
    }

    When {
        open: root.desk.pane === InspectorDeskViewModel.ExportPane

        ExportPage {
            anchors.fill: parent
            source: root.desk
            //: name of an inspector's list, also of the file it is written to
            name: qsTr("薬局の一覧")
            onBackPressed: root.desk.back()
            onChosen: (file, secret) => root.desk.exportTo(file, secret)
        }
    }

    Toast {
        id: toast
    }

    Connections {
        target: root.desk

        function onExported(pharmacies: int): void {
            //: word that a list was written to a file; %1 is how many pharmacies
            toast.show(qsTr("%1 薬局を書き出しました").arg(pharmacies));
        }
    }
}

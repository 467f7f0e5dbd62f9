pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.ViewModels

// 事業者: the list and one vendor beside it; the steps of asking and receiving take the whole page.
Item {
    id: root

    required property VendorsViewModel vendors
    required property PackViewModel pack

    signal sheetWanted(sheet: int)
    signal letterWanted(vendor: int)

    readonly property bool listed: root.vendors.pane === VendorsViewModel.ListPane
                                   || root.vendors.pane === VendorsViewModel.AddPane
                                   || root.vendors.pane === VendorsViewModel.AskPane
                                   || root.vendors.pane === VendorsViewModel.RemindPane
                                   || root.vendors.pane === VendorsViewModel.PinPane

    ListDetail {
        id: panes

        anchors.fill: parent
        visible: root.listed
        detailOpen: root.vendors.selected > 0 || root.vendors.pane !== VendorsViewModel.ListPane

        list: VendorList {
            anchors.fill: parent
            onChosen: panes.chosen()
            vendors: root.vendors
            marksCurrent: !panes.paged
        }

        detail: Item {
            anchors.fill: parent

            When {
                open: root.vendors.pane === VendorsViewModel.ListPane && root.vendors.selected === 0

                NoVendor {
                    anchors.fill: parent
                    vendors: root.vendors
                }
            }

            When {
                open: root.vendors.pane === VendorsViewModel.ListPane && root.vendors.selected > 0

                VendorPane {
                    anchors.fill: parent
                    vendors: root.vendors
                    paged: panes.paged
                    onSheetWanted: sheet => root.sheetWanted(sheet)
                    onLetterWanted: vendor => root.letterWanted(vendor)
                }
            }

            When {
                open: root.vendors.pane === VendorsViewModel.AddPane

                AddVendorPane {
                    anchors.fill: parent
                    vendors: root.vendors
                }
            }

            When {
                open: root.vendors.pane === VendorsViewModel.AskPane

                AskPane {
                    anchors.fill: parent
                    vendors: root.vendors
                }
            }

            When {
                open: root.vendors.pane === VendorsViewModel.RemindPane

                RemindPane {
                    anchors.fill: parent
                    vendors: root.vendors
                }
            }

            When {
                open: root.vendors.pane === VendorsViewModel.PinPane

                PinPane {
                    anchors.fill: parent
                    vendors: root.vendors
                }
            }
        }
    }

    When {
        open: root.vendors.pane === VendorsViewModel.HandOverPane

        HandOverScreen {
            anchors.fill: parent
            outgoing: root.vendors.outgoing
            pack: root.pack
            onBackPressed: root.vendors.back()
        }
    }

    When {
        open: root.vendors.pane === VendorsViewModel.ReceivePane

        ReceiveScreen {
            anchors.fill: parent
            scan: root.vendors.scan
            //: title of the page that takes a vendor's response in
            title: qsTr("回答を受け取る")
            //: explains the page that takes a vendor's response in
            detail: qsTr("事業者から返ってきた回答を読み取ります。")
            onBackPressed: root.vendors.back()
        }
    }

    When {
        open: root.vendors.pane === VendorsViewModel.InboxPane

        InboxScreen {
            anchors.fill: parent
            inbox: root.vendors.inbox
            scan: root.vendors.scan
            onBackPressed: root.vendors.back()
            onChosen: key => root.vendors.look(key)
        }
    }

    When {
        open: root.vendors.pane === VendorsViewModel.PaperPane

        PaperFormPane {
            anchors.fill: parent
            paper: root.vendors.paper
            onBackPressed: root.vendors.back()
        }
    }

    When {
        open: root.vendors.pane === VendorsViewModel.ComparePane

        CompareScreen {
            anchors.fill: parent
            arrival: root.vendors.arrival
            scan: root.vendors.scan
            onBackPressed: root.vendors.back()
        }
    }
}

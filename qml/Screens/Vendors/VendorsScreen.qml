pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// 事業者: the list and one vendor beside it; the steps of asking and receiving take the whole page.
Item {
    id: root

    required property VendorsViewModel vendors

    signal sheetWanted(sheet: int)

    readonly property bool listed: root.vendors.pane === VendorsViewModel.ListPane
                                   || root.vendors.pane === VendorsViewModel.AddPane
                                   || root.vendors.pane === VendorsViewModel.AskPane

    ListDetail {
        id: panes

        anchors.fill: parent
        visible: root.listed
        detailOpen: root.vendors.selected > 0 || root.vendors.pane !== VendorsViewModel.ListPane

        list: VendorList {
            anchors.fill: parent
            vendors: root.vendors
            marksCurrent: !panes.paged
        }

        detail: Loader {
            anchors.fill: parent
            sourceComponent: {
                switch (root.vendors.pane) {
                case VendorsViewModel.AddPane: return add;
                case VendorsViewModel.AskPane: return ask;
                default: return root.vendors.selected > 0 ? vendor : none;
                }
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: !root.listed
        sourceComponent: {
            switch (root.vendors.pane) {
            case VendorsViewModel.HandOverPane: return handOver;
            case VendorsViewModel.ReceivePane: return receive;
            case VendorsViewModel.InboxPane: return inbox;
            case VendorsViewModel.ComparePane: return compare;
            default: return null;
            }
        }
    }

    Component {
        id: none

        NoVendor {
            vendors: root.vendors
        }
    }

    Component {
        id: vendor

        VendorPane {
            vendors: root.vendors
            paged: panes.paged
            onSheetWanted: sheet => root.sheetWanted(sheet)
        }
    }

    Component {
        id: add

        AddVendorPane {
            vendors: root.vendors
        }
    }

    Component {
        id: ask

        AskPane {
            vendors: root.vendors
        }
    }

    Component {
        id: handOver

        HandOverScreen {
            outgoing: root.vendors.outgoing
            onBackPressed: root.vendors.back()
        }
    }

    Component {
        id: receive

        ReceiveScreen {
            scan: root.vendors.scan
            //: title of the page that takes a vendor's response in
            title: qsTr("回答を受け取る")
            //: explains the page that takes a vendor's response in
            detail: qsTr("事業者から返ってきた回答を読み取ります。")
            onBackPressed: root.vendors.back()
        }
    }

    Component {
        id: inbox

        InboxScreen {
            inbox: root.vendors.inbox
            onBackPressed: root.vendors.back()
            onChosen: key => root.vendors.look(key)
        }
    }

    Component {
        id: compare

        CompareScreen {
            arrival: root.vendors.arrival
            onBackPressed: root.vendors.back()
        }
    }
}

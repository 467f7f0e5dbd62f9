pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// The vendors of this pharmacy with the most pressing state of each, and whether there is a contract at all.
Page {
    id: root

    required property VendorsViewModel vendors
    property bool marksCurrent: true

    // A line was pressed.
    signal chosen

    PageHeader {
        Layout.fillWidth: true
        //: title of the page of vendors (companies that provide systems)
        title: qsTr("事業者")
        //: explains the page of vendors
        detail: qsTr("システムごとに事業者確認用を送り、回答を受け取ります。")
    }

    Refusal {
        Layout.fillWidth: true
        visible: root.vendors.failed && root.vendors.pane === VendorsViewModel.ListPane
        source: root.vendors
    }

    Banner {
        objectName: "inboxBanner"
        Layout.fillWidth: true
        visible: root.vendors.waiting > 0
        tone: Tone.Warn
        //: responses that wait for a person; %1 how many
        title: qsTr("確認待ちの回答が %1 件あります").arg(root.vendors.waiting)
        //: opens the list of what arrived
        actionText: qsTr("受信箱を見る")
        onAction: root.vendors.show(VendorsViewModel.InboxPane)
    }

    Banner {
        objectName: "remindersBanner"
        Layout.fillWidth: true
        visible: root.vendors.remindersDue > 0
        tone: Tone.Warn
        //: silent vendors that are to be reminded today; %1 how many
        title: qsTr("催促する事業者が %1 社あります").arg(root.vendors.remindersDue)
        //: what to do about silent vendors
        text: qsTr("下の一覧の「催促の日」から、催促したことを書けます。")
    }

    Toggle {
        objectName: "vendorContract"
        Layout.fillWidth: true
        //: switch: whether the pharmacy has contracts with vendors
        text: qsTr("事業者と契約している")
        visible: root.vendors.maySayContract
        description: root.vendors.hasContract || root.vendors.contractRows === "" ? ""
                     //: what it means to have no vendor contract; %1 numbers of rows
                     : qsTr("契約していない薬局は、%1を記入しません。").arg(root.vendors.contractRows)
        checked: root.vendors.hasContract
        onToggled: root.vendors.setContract(checked)
    }

    AppText {
        objectName: "contractSaid"
        Layout.fillWidth: true
        visible: !root.vendors.maySayContract
        variant: AppText.Small
        text: root.vendors.hasContract
              //: to staff, in place of the switch
              ? qsTr("事業者と契約しています。変えられるのは、責任者だけです。")
              //: to staff, in place of the switch
              : qsTr("事業者と契約していません。変えられるのは、責任者だけです。")
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.vendors.vendors.count > 0
        spacing: 0

        Repeater {
            model: root.vendors.vendors

            delegate: ListRow {
                id: entry

                required property int key
                required property string name
                required property string systems
                required property int state
                required property int days
                required property bool remind

                objectName: `vendor_${entry.name}`
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space4
                Layout.rightMargin: -Theme.space4
                text: entry.name
                detail: `${entry.systems}\n${VendorStates.words(entry.state, entry.days)}`
                        //: behind a silent vendor: the day to remind it has come
                        + (entry.remind ? qsTr(" ・ 催促の日") : "")
                selected: root.marksCurrent && entry.key === root.vendors.selected
                onClicked: {
                    root.vendors.select(entry.key);
                    root.chosen();
                }

                ToneMark {
                    tone: VendorStates.tone(entry.state)
                    color: entry.state === VendorsViewModel.ToConfirm ? Theme.warnMark
                           : entry.state === VendorsViewModel.Received ? Theme.yes : Theme.lineStrong
                }
            }
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "vendorAdd"
            variant: root.vendors.vendors.count === 0 ? AppButton.Primary : AppButton.Secondary
            iconName: "plus"
            //: adds a vendor
            text: qsTr("事業者を足す")
            onClicked: root.vendors.show(VendorsViewModel.AddPane)
        }

        AppButton {
            objectName: "vendorReceive"
            visible: root.vendors.vendors.count > 0
            iconName: "qr"
            //: takes a vendor's response in
            text: qsTr("回答を受け取る")
            onClicked: root.vendors.show(VendorsViewModel.ReceivePane)
        }

        AppButton {
            objectName: "vendorInbox"
            visible: root.vendors.inbox.count > 0
            variant: AppButton.Quiet
            iconName: "inbox"
            //: opens the list of what arrived
            text: qsTr("受信箱")
            onClicked: root.vendors.show(VendorsViewModel.InboxPane)
        }

        AppButton {
            objectName: "recordPrint"
            visible: root.vendors.vendors.count > 0
            variant: AppButton.Quiet
            iconName: "print"
            //: saves the record of asking all vendors as PDF
            text: qsTr("依頼の記録を保存")
            onClicked: record.ask()
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.vendors.savedRecord !== "" && root.vendors.selected === 0
        tone: Tone.Ok
        //: the record of asking was saved; %1 file name
        title: qsTr("「%1」に保存しました").arg(root.vendors.savedRecord)
    }

    FileAsk {
        id: record

        dialog: "qrc:/qt/qml/Mamori/Screens/Papers/PaperDialog.qml"
        suggestedName: root.vendors.recordName
        onChosen: file => root.vendors.saveRecord(file)
    }
}

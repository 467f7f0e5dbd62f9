pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Writing down that a vendor was reminded or asked, on which day, how, and what was said.
Page {
    id: root

    required property VendorsViewModel vendors

    // In the order of Channel: qr, file, paper, telephone, mail, visit.
    property int channel: 3
    property bool reminder: true
    property string day: root.vendors.today
    property string note: root.vendors.remindNote()

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page that writes down that a vendor was reminded
        title: qsTr("催促したことを書く")
        detail: root.vendors.selectedName
        onBackPressed: root.vendors.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.vendors
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        SelectField {
            objectName: "remindWhat"
            Layout.fillWidth: true
            //: field: what was done
            label: qsTr("したこと")
            options: [
                //: a vendor was reminded
                qsTr("回答を催促した"),
                //: a vendor was asked in another way as well
                qsTr("別の方法で再度依頼した")
            ]
            current: root.reminder ? 0 : 1
            onPicked: index => root.reminder = index === 0
        }

        SelectField {
            objectName: "remindHow"
            Layout.fillWidth: true
            //: field: how a vendor was reached
            label: qsTr("どうやって")
            options: [
                //: how a vendor was reached
                qsTr("QR を見せた"),
                //: how a vendor was reached
                qsTr("ファイルを渡した"),
                //: how a vendor was reached
                qsTr("紙を渡した・送った"),
                //: how a vendor was reached
                qsTr("電話"),
                //: how a vendor was reached: e-mail or letter
                qsTr("メール・手紙"),
                //: how a vendor was reached: face to face
                qsTr("会って話した")
            ]
            current: root.channel
            onPicked: index => root.channel = index
        }

        DateField {
            objectName: "remindDay"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.listPane
            //: field: the day on which a vendor was reminded
            label: qsTr("いつ")
            date: root.day
            maximum: root.vendors.today
            today: root.vendors.today
            onPicked: iso => root.day = iso
        }

        TextArea {
            objectName: "remindNote"
            Layout.fillWidth: true
            //: field: whom one spoke to and what was said
            label: qsTr("だれに、何と言われたか（書かなくてもかまいません）")
            maximumLength: 400
            text: root.note
            onEdited: text => {
                root.note = text;
                root.vendors.writeRemindNote(text);
            }
        }
    }

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            //: leaves without writing anything down
            text: qsTr("やめる")
            onClicked: {
                root.vendors.writeRemindNote("");
                root.vendors.back();
            }
        }

        AppButton {
            objectName: "remindSave"
            variant: AppButton.Primary
            //: writes it down
            text: qsTr("記録する")
            onClicked: root.vendors.log(root.reminder, root.channel, root.day, root.note)
        }
    }
}

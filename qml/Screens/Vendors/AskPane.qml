pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// What a request asks for and by when, before it is made.
Page {
    id: root

    required property VendorsViewModel vendors

    property string due: root.vendors.suggestedDue

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page that makes a request
        title: qsTr("事業者確認用の記入を依頼する")
        detail: root.vendors.selectedName
        onBackPressed: root.vendors.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.vendors
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space3
        //: heading over the systems that a request asks about
        title: qsTr("依頼する内容")

        Repeater {
            model: root.vendors.systems

            delegate: RowLayout {
                id: asked

                required property string name
                required property int total
                required property string year

                Layout.fillWidth: true
                spacing: Theme.space3

                Icon {
                    name: "checklist"
                    color: Theme.brand
                }

                AppText {
                    Layout.fillWidth: true
                    //: what is asked of a vendor; %1 a system, %2 how many rows, %3 the year of the form
                    text: qsTr("%1 の「事業者確認用」（%3の %2 項目）").arg(asked.name).arg(asked.total).arg(asked.year)
                }
            }
        }

        DateField {
            objectName: "requestDue"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.listPane
            //: field: the day by which a vendor should answer
            label: qsTr("いつまでに")
            date: root.due
            minimum: root.vendors.today
            maximum: root.vendors.lastDue
            today: root.vendors.today
            onPicked: iso => root.due = iso
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: what a request does not contain
            text: qsTr("依頼に入るのは、薬局の名前、システムの名前、期日だけです。薬局の回答や患者の情報は入りません。")
        }
    }

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            objectName: "requestCancel"
            //: leaves without making a request
            text: qsTr("やめる")
            onClicked: root.vendors.back()
        }

        AppButton {
            objectName: "requestShowQr"
            variant: AppButton.Primary
            iconName: "qr"
            //: makes the request and shows it as codes
            text: qsTr("署名して QR を出す")
            onClicked: root.vendors.ask(root.due)
        }
    }
}

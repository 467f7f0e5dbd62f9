import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// The digits of a vendor, heard before anything came from it: the first message must carry that key.
Page {
    id: root

    required property VendorsViewModel vendors

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page that takes the digits of a vendor down
        title: qsTr("事業者の番号を登録する")
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

        AppText {
            Layout.fillWidth: true
            //: what the digits of a vendor are for
            text: qsTr("事業者の画面には、その端末の鍵をあらわす 12 けたの数字が出ています（設定の「信頼する鍵」）。先に聞いておくと、届いた回答が本人のものか、自動で見分けられます。")
        }

        HeardDigits {
            id: heard

            Layout.fillWidth: true
            source: root.vendors
            place: root.vendors.selectedName
        }
    }

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            //: leaves without keeping the digits
            text: qsTr("やめる")
            onClicked: root.vendors.back()
        }

        AppButton {
            objectName: "pinPress"
            variant: AppButton.Primary
            //: keeps the digits of a vendor
            text: qsTr("この番号を登録する")
            disabledReason: heard.missing
            onClicked: {
                if (root.vendors.pin(heard.typed.text, heard.met))
                    heard.typed.clear();
            }
        }
    }
}

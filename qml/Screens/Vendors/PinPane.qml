import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// The eight digits of a vendor, heard before anything came from it: the first message must carry that key.
Page {
    id: root

    required property VendorsViewModel vendors

    property string digits: ""
    property bool met: false

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
            text: qsTr("事業者の画面には、その端末の鍵をあらわす 8 けたの数字が出ています（設定の「信頼する鍵」）。先に聞いておくと、届いた回答が本人のものか、自動で見分けられます。")
        }

        SelectField {
            objectName: "pinWhere"
            Layout.fillWidth: true
            //: field: how a person heard the digits
            label: qsTr("どうやって聞いたか")
            options: [
                //: how the digits were heard
                qsTr("いつもの番号に電話して"),
                //: how the digits were heard
                qsTr("会って")
            ]
            current: root.met ? 1 : 0
            onPicked: index => root.met = index === 1
        }

        TextField {
            objectName: "pinDigits"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.listPane
            //: field: the eight digits as they were read out
            label: qsTr("相手の画面の 8 けたの数字")
            placeholder: "1234 5678"
            inputMethodHints: Qt.ImhPreferNumbers
            text: root.digits
            onEdited: text => root.digits = text
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
            //: why the button cannot be pressed yet
            disabledReason: root.digits.trim() === "" ? qsTr("8 けたの数字を入れてください。") : ""
            onClicked: root.vendors.pin(root.digits, root.met)
        }
    }
}

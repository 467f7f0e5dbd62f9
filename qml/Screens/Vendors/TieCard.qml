pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Whether this vendor is asked at all: one without a direct contract need not submit, and one whose contract ended is
// asked no more.
Card {
    id: root

    required property VendorsViewModel vendors

    readonly property bool asked: root.vendors.selectedTie === VendorsViewModel.Direct
    property int wanted: VendorsViewModel.Indirect

    objectName: "tieCard"
    look: Card.Sunken
    title: root.asked
           //: heading: when a vendor is asked no more
           ? qsTr("この事業者に依頼しないとき")
           //: heading: this vendor is not asked
           : qsTr("この事業者には依頼しません")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        text: {
            switch (root.vendors.selectedTie) {
            //: why a vendor is not asked; %1 is the reason that was given
            case VendorsViewModel.Indirect: return qsTr("直接の契約がない（%1）").arg(root.vendors.tieReason);
            //: why a vendor is not asked; %1 is the reason that was given
            case VendorsViewModel.Ended: return qsTr("契約が終わった（%1）").arg(root.vendors.tieReason);
            //: who need not be asked (manual I.4)
            default: return qsTr("薬局と直接契約していない事業者は、提出しなくてかまいません。契約が終わった事業者にも依頼しません。");
            }
        }
    }

    AppText {
        objectName: "tieWho"
        Layout.fillWidth: true
        visible: !root.vendors.mayTie
        variant: AppText.Small
        //: to staff, in place of the buttons that end or resume a vendor
        text: qsTr("変えられるのは、責任者だけです。")
    }

    ButtonRow {
        Layout.fillWidth: true
        visible: root.vendors.mayTie
        leading: true

        AppButton {
            objectName: "tieIndirect"
            visible: root.asked
            variant: AppButton.Quiet
            //: button: the pharmacy has no direct contract with this vendor
            text: qsTr("直接の契約がない")
            onClicked: {
                root.wanted = VendorsViewModel.Indirect;
                dialog.open();
            }
        }

        AppButton {
            objectName: "tieEnded"
            visible: root.asked
            variant: AppButton.Quiet
            //: button: the contract with this vendor ended
            text: qsTr("契約が終わった")
            onClicked: {
                root.wanted = VendorsViewModel.Ended;
                dialog.open();
            }
        }

        AppButton {
            objectName: "tieDirect"
            visible: !root.asked
            //: button: this vendor is asked again
            text: qsTr("この事業者に依頼する")
            onClicked: {
                root.wanted = VendorsViewModel.Direct;
                dialog.open();
            }
        }
    }

    Dialog {
        id: dialog

        objectName: "tieDialog"
        title: {
            switch (root.wanted) {
            //: title of the dialog that asks why a vendor is not asked
            case VendorsViewModel.Ended: return qsTr("契約が終わった");
            //: title of the dialog that asks why a vendor is not asked
            case VendorsViewModel.Indirect: return qsTr("直接の契約がない");
            //: title of the dialog that asks why a vendor is asked again
            default: return qsTr("この事業者に依頼する");
            }
        }
        text: root.asked
              //: text of the dialog that asks why a vendor is not asked
              ? qsTr("回答を待たず、立入検査の不足にも数えません。理由は履歴に残ります。")
              //: text of the dialog that asks why a vendor is asked again
              : qsTr("立入検査でまた数えます。理由は履歴に残ります。")
        acceptText: root.asked
                    //: button of the dialog: this vendor is asked no more
                    ? qsTr("依頼しない")
                    //: button of the dialog: this vendor is asked again
                    : qsTr("依頼する")
        acceptDisabledReason: root.vendors.leaving.text.trim() === ""
                              //: why the button cannot be pressed yet
                              ? qsTr("理由を書いてください。")
                              : ""
        onAccepted: root.vendors.setTie(root.wanted, root.vendors.leaving.text)
        onRejected: root.vendors.leaving.clear()

        TextField {
            objectName: "tieReason"
            width: parent.width
            //: field: why a vendor is not asked, or asked again
            label: qsTr("理由")
            placeholder: root.asked
                         //: example in the empty field
                         ? qsTr("例: 販売店を通した契約、令和5年3月に解約")
                         //: example in the empty field
                         : qsTr("例: 契約しなおした")
            text: root.vendors.leaving.text
            onEdited: text => root.vendors.leaving.text = text
        }
    }
}

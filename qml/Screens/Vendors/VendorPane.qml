pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One vendor: its systems, the asking, and what comes next with it.
Page {
    id: root

    required property VendorsViewModel vendors
    property bool paged: false

    readonly property bool asked: root.vendors.selectedTie === VendorsViewModel.Direct && root.vendors.noneAsked === ""

    signal sheetWanted(sheet: int)
    signal letterWanted(vendor: int)

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: root.paged
        title: root.vendors.selectedName
        detail: root.vendors.selectedFingerprint === "" ? ""
                //: twelve digits of the key that this pharmacy trusts for a vendor
                : qsTr("照合番号 %1").arg(root.vendors.selectedFingerprint)
        onBackPressed: root.vendors.back()
    }

    Refusal {
        Layout.fillWidth: true
        // Beside the list it stands there.
        visible: root.paged && root.vendors.failed
        source: root.vendors
    }

    AppText {
        objectName: "noneAsked"
        Layout.fillWidth: true
        visible: root.vendors.noneAsked !== "" && root.vendors.selectedTie === VendorsViewModel.Direct
        color: Theme.ink2
        text: root.vendors.noneAsked
    }

    Banner {
        objectName: "reminderBanner"
        Layout.fillWidth: true
        visible: root.vendors.reminderDay !== ""
        tone: root.vendors.reminderDue ? Tone.Warn : Tone.Info
        title: root.vendors.reminderDue
               //: the day to remind a silent vendor has come
               ? qsTr("回答がありません。催促する日です")
               //: when to remind a silent vendor; %1 day
               : qsTr("回答がなければ、%1 に催促しましょう").arg(root.vendors.reminderDay)
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "requestMake"
            visible: root.asked
            variant: root.vendors.wasAsked ? AppButton.Secondary : AppButton.Primary
            iconName: "send"
            text: root.vendors.wasAsked
                  //: asks a vendor anew
                  ? qsTr("あらためて依頼する")
                  //: asks a vendor for the first time
                  : qsTr("依頼を渡す")
            //: to staff: why a vendor cannot be asked
            disabledReason: root.vendors.mayAsk ? "" : qsTr("依頼を作れるのは、責任者だけです。")
            onClicked: root.vendors.show(VendorsViewModel.AskPane)
        }

        AppButton {
            objectName: "responseReceive"
            visible: root.vendors.wasAsked
            variant: AppButton.Primary
            iconName: "qr"
            //: takes a vendor's response in
            text: qsTr("回答を受け取る")
            onClicked: root.vendors.show(VendorsViewModel.ReceivePane)
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        visible: root.asked || root.vendors.awaiting || root.vendors.reminderDue
        leading: true

        AppButton {
            objectName: "vendorRemind"
            visible: root.vendors.awaiting || root.vendors.reminderDue
            variant: root.vendors.reminderDue ? AppButton.Secondary : AppButton.Quiet
            iconName: "phone"
            //: writes down that a vendor was reminded
            text: qsTr("催促したことを書く")
            onClicked: root.vendors.show(VendorsViewModel.RemindPane)
        }

        AppButton {
            objectName: "requestAgain"
            visible: root.vendors.wasAsked && root.asked
            variant: AppButton.Quiet
            //: shows the newest request once more, unchanged
            text: qsTr("同じ依頼をもう一度渡す")
            onClicked: root.vendors.showAgain()
        }

        AppButton {
            objectName: "requestLetter"
            // It makes a request anew; why staff cannot stands above.
            visible: root.asked && root.vendors.mayAsk
            variant: AppButton.Quiet
            iconName: "print"
            //: button: asks a vendor by letter, with the request's codes and the blank form behind it
            text: qsTr("手紙と用紙で依頼する")
            onClicked: root.letterWanted(root.vendors.selected)
        }
    }

    Repeater {
        model: root.vendors.systems

        delegate: SystemCard {
            Layout.fillWidth: true
            onSheetWanted: sheet => root.sheetWanted(sheet)
            onLookWanted: inbox => root.vendors.look(inbox)
            onPaperWanted: sheet => root.vendors.copyPaper(sheet)
        }
    }

    TrailCard {
        Layout.fillWidth: true
        visible: root.vendors.trail.count > 0
        trail: root.vendors.trail
        onPrintWanted: record.ask()
    }

    Banner {
        objectName: "recordSaved"
        Layout.fillWidth: true
        visible: root.vendors.savedRecord !== ""
        tone: Tone.Ok
        //: the record of asking was saved; %1 file name
        title: qsTr("「%1」に保存しました").arg(root.vendors.savedRecord)
    }

    AppButton {
        objectName: "vendorPin"
        visible: root.vendors.selectedFingerprint === "" && root.vendors.mayTrust
        variant: AppButton.Quiet
        iconName: "key"
        //: takes the digits of a vendor down before anything came from it
        text: qsTr("この事業者の番号を先に登録する")
        onClicked: root.vendors.show(VendorsViewModel.PinPane)
    }

    TieCard {
        Layout.fillWidth: true
        vendors: root.vendors
    }

    FileAsk {
        id: record

        dialog: "qrc:/qt/qml/Mamori/Screens/Papers/PaperDialog.qml"
        suggestedName: root.vendors.recordName
        onChosen: file => root.vendors.saveRecord(file)
    }

    Card {
        id: more

        readonly property Jotting name: root.vendors.jot(`system/${root.vendors.selected}`)

        Layout.fillWidth: true
        look: Card.Sunken
        //: heading over adding a system to a vendor
        title: qsTr("システムを足す")

        TextField {
            objectName: "systemName"
            Layout.fillWidth: true
            //: field: name of a system of a vendor
            label: qsTr("システムの名前")
            //: example of a system's name
            placeholder: qsTr("例: 電子薬歴")
            text: more.name.text
            onEdited: text => more.name.text = text
            onAccepted: adder.clicked()
        }

        AppButton {
            id: adder

            objectName: "systemAdd"
            //: adds a system to a vendor
            text: qsTr("足す")
            //: why the button cannot be pressed yet
            disabledReason: more.name.text.trim() === "" ? qsTr("名前を入れてください。") : ""
            onClicked: {
                if (more.name.text.trim() !== "" && root.vendors.addSystem(more.name.text))
                    more.name.clear();
            }
        }
    }
}

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

    signal sheetWanted(sheet: int)
    signal letterWanted(vendor: int)

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: root.paged
        title: root.vendors.selectedName
        detail: root.vendors.selectedFingerprint === "" ? ""
                //: eight digits of the key that this pharmacy accepted from a vendor
                : qsTr("たしかめた鍵 %1").arg(root.vendors.selectedFingerprint)
        onBackPressed: root.vendors.back()
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "requestAgain"
            visible: root.vendors.wasAsked
            variant: AppButton.Quiet
            //: shows the newest request once more, unchanged
            text: qsTr("同じ依頼をもう一度渡す")
            onClicked: root.vendors.showAgain()
        }

        AppButton {
            objectName: "requestLetter"
            variant: AppButton.Quiet
            iconName: "print"
            //: button: asks a vendor by letter, with the request's codes and the blank form behind it
            text: qsTr("手紙と用紙で頼む")
            onClicked: root.letterWanted(root.vendors.selected)
        }

        AppButton {
            objectName: "requestMake"
            variant: root.vendors.wasAsked ? AppButton.Secondary : AppButton.Primary
            iconName: "send"
            text: root.vendors.wasAsked
                  //: asks a vendor anew
                  ? qsTr("あらためて依頼する")
                  //: asks a vendor for the first time
                  : qsTr("依頼を渡す")
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

    Repeater {
        model: root.vendors.systems

        delegate: SystemCard {
            Layout.fillWidth: true
            onSheetWanted: sheet => root.sheetWanted(sheet)
            onLookWanted: inbox => root.vendors.look(inbox)
        }
    }

    Card {
        id: more

        property string name: ""

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
            text: more.name
            onEdited: text => more.name = text
            onAccepted: adder.clicked()
        }

        AppButton {
            id: adder

            objectName: "systemAdd"
            //: adds a system to a vendor
            text: qsTr("足す")
            //: why the button cannot be pressed yet
            disabledReason: more.name.trim() === "" ? qsTr("名前を入れてください。") : ""
            onClicked: {
                if (more.name.trim() !== "" && root.vendors.addSystem(more.name))
                    more.name = "";
            }
        }
    }
}

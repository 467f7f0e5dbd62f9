import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// Takes a row of a vendor's sheet out of the contract's scope; the reason is asked for first.
Item {
    id: root

    // The reason, while it is being written.
    required property Jotting why

    signal wanted(reason: string)

    implicitHeight: button.implicitHeight

    AppButton {
        id: button

        objectName: "scopeOut"
        variant: AppButton.Quiet
        //: button at a vendor's row: the contract does not cover it
        text: qsTr("この項目は契約の範囲外です")
        onClicked: dialog.open()
    }

    Dialog {
        id: dialog

        objectName: "scopeDialog"
        //: title of the dialog that takes a row out of the contract's scope
        title: qsTr("契約の範囲外にする")
        //: text of the dialog that takes a row out of the contract's scope
        text: qsTr("範囲外にすると、この項目には答えなくてよくなります。理由は検査のときに見られます。")
        //: button of the dialog that takes a row out of the contract's scope
        acceptText: qsTr("範囲外にする")
        acceptDisabledReason: root.why.text.trim() === ""
                              //: why the button cannot be pressed yet
                              ? qsTr("理由を書いてください")
                              : ""
        onAccepted: root.wanted(root.why.text)
        onRejected: root.why.clear()

        TextField {
            objectName: "scopeReason"
            width: parent.width
            //: field: why the contract does not cover the row
            label: qsTr("理由")
            //: example in the empty reason field
            placeholder: qsTr("サーバはこの事業者の担当ではない")
            text: root.why.text
            onEdited: text => root.why.text = text
        }
    }
}

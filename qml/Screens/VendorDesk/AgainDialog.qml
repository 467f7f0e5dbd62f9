pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// A request that has its response gets another on purpose, and with a reason.
Dialog {
    id: root

    required property VendorDeskViewModel desk
    required property string responsible

    readonly property Jotting why: root.desk.jot(`again/${root.desk.selected}`)

    objectName: "againDialog"
    //: title of the dialog before a second response to one request
    title: qsTr("もう一度回答を作りますか？")
    //: text of the dialog before a second response; %1 day and time of the first
    text: qsTr("%1 に署名した回答があります。前の回答は取り消せません。薬局が前の回答を受け取ると、この依頼への別の回答は読み取れません。そのときは、依頼をもう一度出してもらってください。").arg(root.desk.responded)
    //: button: signs a second response
    acceptText: qsTr("署名して回答を作る")
    //: button: leaves the first response alone
    rejectText: qsTr("作らない")
    acceptDisabledReason: root.why.text.trim() === ""
                          //: why the button cannot be pressed yet
                          ? qsTr("理由を書いてください。")
                          : ""
    onAccepted: {
        root.desk.respond(root.responsible, root.why.text);
        root.why.clear();
    }
    onRejected: root.why.clear()

    TextField {
        objectName: "againReason"
        Layout.fillWidth: true
        //: field: why a second response is made
        label: qsTr("もう一度作る理由")
        //: example of a reason for a second response
        placeholder: qsTr("例: 添付するファイルを間違えた")
        //: under the reason for a second response
        hint: qsTr("理由はこの端末の履歴に残ります。薬局には届きません。")
        maximumLength: root.desk.reasonLimit
        text: root.why.text
        onEdited: text => root.why.text = text
    }
}

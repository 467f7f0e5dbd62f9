pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// Asks why an answer that was given changes: a short reason is one tap, own words are two.
Dialog {
    id: root

    required property SheetViewModel sheet

    objectName: "reasonDialog"
    //: title of the dialog that asks why a given answer changes
    title: qsTr("答えを変える理由は？")
    //: text of the dialog that asks why a given answer changes
    text: qsTr("前の答えと理由は、履歴に残ります。")
    //: button: changes the answer with the reason in own words
    acceptText: qsTr("この理由で変える")
    //: button: leaves the answer as it was
    rejectText: qsTr("変えない")
    acceptDisabledReason: words.text.trim() === ""
                          //: why the button cannot be pressed yet
                          ? qsTr("理由を選ぶか、書いてください")
                          : ""
    onAccepted: root.sheet.giveReason(words.text)
    onRejected: {
        root.sheet.dropReason();
        root.sheet.reason.clear();
    }

    Connections {
        target: root.sheet

        function onReasonAskedChanged(): void {
            if (root.sheet.reasonAsked)
                root.open();
            else
                root.close();
        }
    }

    Repeater {
        model: [
            //: short reason for changing an answer
            qsTr("押しまちがい"),
            //: short reason for changing an answer
            qsTr("確かめ直した"),
            //: short reason for changing an answer: things are different now
            qsTr("状況が変わった"),
            //: short reason for changing an answer
            qsTr("事業者に聞いた")
        ]
        delegate: AppButton {
            required property int index
            required property string modelData

            objectName: `reason_${index}`
            Layout.fillWidth: true
            text: modelData
            onClicked: root.sheet.giveReason(modelData)
        }
    }

    TextField {
        id: words

        objectName: "reasonWords"
        Layout.fillWidth: true
        //: field: why the answer changes
        label: qsTr("ほかの理由")
        maximumLength: root.sheet.reasonLimit
        text: root.sheet.reason.text
        onEdited: text => root.sheet.reason.text = text
    }
}

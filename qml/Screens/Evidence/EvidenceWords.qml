import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Says in words where something is kept.
Dialog {
    id: root

    required property EvidenceViewModel evidence

    property string words: ""
    property string day: ""
    property string expires: ""

    function begin(): void {
        root.words = "";
        root.day = root.evidence.today;
        root.expires = "";
        root.open();
    }

    //: title of the question where something is kept
    title: qsTr("どこにありますか？")
    //: button: keeps what was entered
    acceptText: qsTr("保存する")
    //: why the button cannot be pressed yet
    acceptDisabledReason: root.words.trim() === "" ? qsTr("置き場所を入れてください。") : ""
    onAccepted: root.evidence.addWords(root.words, root.day, root.expires)

    ColumnLayout {
        width: parent.width
        spacing: Theme.space4

        TextField {
            objectName: "evidenceWordsField"
            Layout.fillWidth: true
            //: field: where something is kept
            label: qsTr("置き場所")
            //: example of where something is kept
            placeholder: qsTr("例: 青いバインダー、棚B")
            maximumLength: 40
            text: root.words
            onEdited: text => root.words = text
            onAccepted: {
                if (root.acceptDisabledReason === "")
                    root.accept();
            }
        }

        DateField {
            Layout.fillWidth: true
            //: field: the day a piece of evidence is of
            label: qsTr("いつのものか")
            date: root.day
            today: root.evidence.today
            maximum: root.evidence.today
            onPicked: iso => root.day = iso
        }

        DateField {
            Layout.fillWidth: true
            //: field: until when a piece of evidence holds; may be left empty
            label: qsTr("いつまで有効か（なくてもよい）")
            date: root.expires
            today: root.evidence.today
            minimum: root.evidence.today
            onPicked: iso => root.expires = iso
        }
    }
}

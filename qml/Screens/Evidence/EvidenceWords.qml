import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Says in words where something is kept, or puts right what is said about a photo, a file or a place.
Dialog {
    id: root

    required property EvidenceViewModel evidence

    // 0 while something new is said.
    property int key: 0
    property bool placed: true
    property string words: ""
    property string day: ""
    property string expires: ""

    function begin(): void {
        root.key = 0;
        root.placed = true;
        root.words = root.evidence.words.text;
        root.day = root.evidence.today;
        root.expires = "";
        root.open();
    }

    function putRight(key: int, kind: int, words: string, day: string, expires: string): void {
        root.key = key;
        root.placed = kind === EvidenceViewModel.Words;
        root.words = words;
        root.day = day;
        root.expires = expires;
        root.open();
    }

    title: root.placed
           //: title of the question where something is kept
           ? qsTr("どこにありますか？")
           //: title of the question what a photo or file is
           : qsTr("これは何ですか？")
    //: button: keeps what was entered
    acceptText: qsTr("保存する")
    acceptDisabledReason: root.words.trim() !== "" ? ""
                          //: why the button cannot be pressed yet
                          : root.placed ? qsTr("置き場所を入れてください。")
                          //: why the button cannot be pressed yet
                          : qsTr("名前を入れてください。")
    onRejected: root.evidence.words.clear()
    onAccepted: {
        if (root.key === 0)
            root.evidence.addWords(root.words, root.day, root.expires);
        else
            root.evidence.change(root.key, root.words, root.day, root.expires);
    }

    ColumnLayout {
        width: parent.width
        spacing: Theme.space4

        TextField {
            objectName: "evidenceWordsField"
            Layout.fillWidth: true
            label: root.placed
                   //: field: where something is kept
                   ? qsTr("置き場所")
                   //: field: what a photo or file is
                   : qsTr("名前")
            //: example of where something is kept
            placeholder: root.placed ? qsTr("例: 青いバインダー、棚B") : ""
            maximumLength: 40
            text: root.words
            onEdited: text => {
                root.words = text;
                if (root.key === 0)
                    root.evidence.words.text = text;
            }
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

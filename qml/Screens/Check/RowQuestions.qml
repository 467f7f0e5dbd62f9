pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Gentle questions about what this はい stands on. None blocks: look, or say that it was made sure of and why.
ColumnLayout {
    id: root

    required property QuestionsViewModel questions

    spacing: Theme.space3

    Repeater {
        model: root.questions.ofRow

        delegate: Card {
            id: one

            required property string key
            required property string words
            required property string detail
            required property string action

            objectName: `question_${one.key}`
            Layout.fillWidth: true
            look: Card.Notice

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space3

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: "help"
                    color: Theme.warnMark
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space1

                    AppText {
                        Layout.fillWidth: true
                        strong: true
                        text: one.words
                    }

                    AppText {
                        Layout.fillWidth: true
                        visible: one.detail !== ""
                        variant: AppText.Small
                        text: one.detail
                    }
                }
            }

            ButtonRow {
                Layout.fillWidth: true

                AppButton {
                    objectName: "questionConfirm"
                    variant: AppButton.Quiet
                    //: button beside a question: a person made sure
                    text: qsTr("確認済みにする")
                    onClicked: confirming.begin(one.key, one.words)
                }

                AppButton {
                    objectName: "questionLook"
                    text: one.action
                    onClicked: root.questions.look(one.key)
                }
            }
        }
    }

    Dialog {
        id: confirming

        property string question: ""
        readonly property Jotting why: root.questions.reason

        function begin(question: string, words: string): void {
            confirming.question = question;
            confirming.text = words;
            root.questions.begin(question);
            confirming.open();
        }

        //: title of the dialog that answers a gentle question
        title: qsTr("どうやって確かめましたか？")
        //: button beside a question: a person made sure
        acceptText: qsTr("確認済みにする")
        //: why the button cannot be pressed yet
        acceptDisabledReason: confirming.why.text.trim() === "" ? qsTr("理由を入れてください。") : ""
        onAccepted: root.questions.confirm(confirming.question, confirming.why.text)
        onRejected: confirming.why.clear()

        TextField {
            objectName: "questionReason"
            width: parent.width
            //: field: how a person made sure
            label: qsTr("理由")
            //: example of how a person made sure
            placeholder: qsTr("例: 紙の台帳で確かめた")
            text: confirming.why.text
            onEdited: text => confirming.why.text = text
        }
    }
}

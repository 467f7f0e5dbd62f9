import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// わからない leads on: whom to ask about the open row, in words to read out, to copy, or to print.
Card {
    id: root

    required property AskViewModel ask

    signal allWanted

    objectName: "askRow"
    look: Card.Notice
    //: card at a row that is わからない
    title: qsTr("知っている人に聞く")

    SelectField {
        objectName: "askPerson"
        Layout.fillWidth: true
        //: list field: who is asked about a row
        label: qsTr("聞く相手")
        options: root.ask.people
        current: root.ask.card.person
        onPicked: index => root.ask.choose(index)
    }

    AppText {
        objectName: "askWords"
        Layout.fillWidth: true
        phrases: false
        text: root.ask.card.words
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: beneath the words to ask with
        text: qsTr("電話で読み上げるか、コピーしてメールに貼るか、印刷して渡します。回答が来たら、この項目に「はい」か「いいえ」で答えます。「わからない」は、依頼にも記入状況にも載りません。")
    }

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            objectName: "askAll"
            variant: AppButton.Quiet
            visible: root.ask.questions.count > 1
            //: button: every open question, person by person; %1 how many there are
            text: qsTr("聞くこと %1 件を見る").arg(root.ask.questions.count)
            onClicked: root.allWanted()
        }

        AppButton {
            objectName: "askPrint"
            iconName: "print"
            //: button: the words to ask with on paper
            text: qsTr("印刷する")
            onClicked: root.ask.printCard()
        }

        AppButton {
            objectName: "askCopy"
            variant: AppButton.Primary
            //: button: the words to ask with for a mail
            text: qsTr("文をコピー")
            onClicked: root.ask.copyCard()
        }
    }

    CopiedToast {
        ask: root.ask
    }
}

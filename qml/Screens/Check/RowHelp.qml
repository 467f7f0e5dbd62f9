pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Help beside the row, in plain words: what is asked, how to find out, who knows, the words, and the sources.
Card {
    id: root

    required property RowViewModel row
    required property list<string> notes

    look: Card.Sunken
    //: head of the help beside a row
    title: qsTr("何を確かめるの？")

    AppText {
        objectName: "helpAsks"
        Layout.fillWidth: true
        text: root.row.asks
    }

    HelpPart {
        Layout.fillWidth: true
        //: part of the help: how a small pharmacy finds out
        head: qsTr("確かめかた")
        text: root.row.howToCheck
    }

    HelpPart {
        Layout.fillWidth: true
        //: part of the help: who usually knows the answer
        head: qsTr("知っている人")
        text: root.row.whoKnows
    }

    HelpPart {
        Layout.fillWidth: true
        visible: root.row.shownInPerson
        //: part of the help: on the day of the inspection
        head: qsTr("立入検査の日")
        //: part of the help for the contact chart
        text: qsTr("現物を見せます。すぐ出せるところに置いておきましょう。")
    }

    AppText {
        Layout.fillWidth: true
        visible: root.row.words.count > 0
        variant: AppText.Label
        //: above the words that are explained in place
        text: qsTr("ことば（押すと説明が出ます）")
        color: Theme.ink2
    }

    Flow {
        Layout.fillWidth: true
        visible: root.row.words.count > 0
        spacing: Theme.space4

        Repeater {
            model: root.row.words
            delegate: Word {
                required property string word
                required property string meaning

                text: word
                explanation: meaning
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        visible: root.row.manualPage > 0
        //: sources of a row; %1 is a page of the manual, %2 sections of the guideline
        text: qsTr("薬局・事業者向けマニュアル p.%1 ・ ガイドライン第6.0版 %2").arg(root.row.manualPage).arg(root.row.guideline)
    }

    Repeater {
        model: root.notes
        delegate: AppText {
            required property string modelData

            Layout.fillWidth: true
            variant: AppText.Small
            text: modelData
        }
    }
}

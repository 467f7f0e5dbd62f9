pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// はい that the ledgers do not bear out yet; each line leads to its row, where it can be answered.
Card {
    id: root

    required property QuestionsViewModel questions

    // So many lines are shown before 「あと … 件」.
    readonly property int few: Theme.compact ? 3 : 4
    property bool whole: false

    spacing: 0
    //: card of ホーム: gentle questions about answers that the ledgers do not bear out yet
    title: qsTr("「はい」の根拠を確かめる")

    Repeater {
        model: root.questions.all

        delegate: ListRow {
            required property int index
            required property string key
            required property string place
            required property string words

            objectName: `homeQuestion_${key}`
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            visible: root.whole || index < root.few
            divided: index + 1 < (root.whole ? root.questions.all.count : Math.min(root.few, root.questions.all.count))
            text: words
            detail: place
            //: what pressing a gentle question does
            actionText: qsTr("見る")
            onClicked: root.questions.openRow(key)
        }
    }

    AppButton {
        objectName: "questionsAll"
        Layout.topMargin: Theme.space2
        visible: !root.whole && root.questions.all.count > root.few
        variant: AppButton.Quiet
        //: button beneath the gentle questions; %1 is how many more there are
        text: qsTr("あと %1 件を見る").arg(root.questions.all.count - root.few)
        onClicked: root.whole = true
    }
}

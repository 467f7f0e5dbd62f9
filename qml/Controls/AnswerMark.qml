import QtQuick
import Mamori.Tokens

// The small mark of an answer in a list: a ring for はい, the word for いいえ, a dashed ring while nothing is known.
Item {
    id: root

    enum Answer {
        None,
        Yes,
        No,
        Unsure,
        NotNeeded
    }

    property int answer: AnswerMark.None
    property real size: Theme.mark
    readonly property string words: {
        switch (root.answer) {
        //: an answer: yes
        case AnswerMark.Yes: return qsTr("はい");
        //: an answer: no
        case AnswerMark.No: return qsTr("いいえ");
        //: an answer that a person could not give yet
        case AnswerMark.Unsure: return qsTr("わからない");
        //: a row that need not be answered
        case AnswerMark.NotNeeded: return qsTr("対象外");
        //: a row without an answer
        default: return qsTr("未回答");
        }
    }
    readonly property bool worded: root.answer === AnswerMark.No || root.answer === AnswerMark.NotNeeded

    implicitWidth: root.worded ? chip.implicitWidth : root.size
    implicitHeight: root.worded ? chip.implicitHeight : root.size

    Accessible.role: Accessible.Graphic
    Accessible.name: root.words

    StatusChip {
        id: chip

        anchors.centerIn: parent
        visible: root.worded
        text: root.words
        tone: root.answer === AnswerMark.No ? Tone.Warn : Tone.Neutral
        marked: false
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        visible: root.answer === AnswerMark.Yes
        radius: width / 2
        color: "transparent"
        border.width: Theme.markStroke
        border.color: Theme.yes
    }

    DashedFrame {
        anchors.fill: parent
        visible: root.answer === AnswerMark.None || root.answer === AnswerMark.Unsure
        radius: width / 2
        color: Theme.lineStrong
    }

    AppText {
        anchors.centerIn: parent
        visible: root.answer === AnswerMark.Unsure
        variant: AppText.Label
        //: inside a small dashed ring: the answer is not known yet
        text: qsTr("?")
        color: Theme.ink2
        Accessible.ignored: true
    }
}

import QtQuick
import Mamori.Tokens

// One of the three large answers. The owner sets `chosen`; a press only tells.
Pressable {
    id: root

    enum Answer {
        Yes,
        No,
        Unsure
    }

    required property int answer
    property bool chosen: false

    readonly property bool quiet: root.answer === AnswerButton.Unsure
    readonly property color chosenGround: root.answer === AnswerButton.No ? Theme.warnGround : Theme.brandSoft
    readonly property color chosenInk: root.answer === AnswerButton.No ? Theme.warnInk : Theme.brandSoftInk
    readonly property color frameColor: root.answer === AnswerButton.No ? Theme.warnMark : Theme.brand
    readonly property color inkColor: !root.enabled ? Theme.disabledInk : root.chosen && !root.quiet ? root.chosenInk
                                                    : root.quiet ? Theme.ink2 : Theme.ink

    text: {
        switch (root.answer) {
        //: large answer button: yes
        case AnswerButton.Yes: return qsTr("はい");
        //: large answer button: no
        case AnswerButton.No: return qsTr("いいえ");
        //: large answer button: I do not know
        default: return qsTr("わからない");
        }
    }
    implicitWidth: words.implicitWidth + Theme.space10
    implicitHeight: Math.max(Theme.answerMin, root.quiet && Theme.compact ? Theme.answerMin : Theme.answerHeight,
                             Math.ceil(Theme.answerSize * 1.5) + Theme.space6)

    Accessible.role: Accessible.RadioButton
    Accessible.name: root.text
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.chosen ? (root.quiet ? Theme.muted : root.chosenGround)
                           : root.down ? Theme.pressed : root.hovered && root.enabled ? Theme.hover : Theme.surface
        border.width: root.quiet ? 0 : Theme.border
        border.color: root.chosen ? root.frameColor : Theme.lineStrong

        DashedFrame {
            anchors.fill: parent
            visible: root.quiet
            color: root.chosen ? Theme.ink2 : Theme.lineStrong
        }

        FocusRing {
            visible: root.visualFocus
            radius: Theme.radiusCard
        }
    }

    Item {
        anchors.fill: parent

        Row {
            id: words

            anchors.centerIn: parent
            spacing: Theme.space3

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.answer === AnswerButton.Yes && root.chosen
                width: Theme.icon
                height: Theme.icon
                radius: Theme.icon / 2
                color: "transparent"
                border.width: Theme.markStroke + Theme.hairline
                border.color: Theme.yes
            }

            AppText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                strong: true
                lineHeight: Theme.tight
                font.pixelSize: root.quiet ? Theme.headingSize : Theme.answerSize
                color: root.inkColor
                Accessible.ignored: true
            }
        }
    }
}

import QtQuick
import Mamori.Tokens

// A word on a coloured ground with a shape before it, so that the state is told without its colour.
Rectangle {
    id: root

    property string text: ""
    property int tone: Tone.Neutral
    // The shape may be left out where the word stands beside another mark.
    property bool marked: true

    readonly property color inkColor: {
        switch (root.tone) {
        case Tone.Ok: return Theme.okInk;
        case Tone.Warn: return Theme.warnInk;
        case Tone.Danger: return Theme.dangerInk;
        case Tone.Info: return Theme.infoInk;
        default: return Theme.neutralInk;
        }
    }

    readonly property real markRoom: root.marked ? mark.width + row.spacing : 0

    implicitWidth: Math.min(Theme.widest, label.implicitWidth + root.markRoom + Theme.space3 + Theme.space3)
    implicitHeight: Math.max(Theme.chipHeight, label.implicitHeight + Theme.space1)
    radius: Math.min(height / 2, Theme.chipHeight / 2)
    color: {
        switch (root.tone) {
        case Tone.Ok: return Theme.okGround;
        case Tone.Warn: return Theme.warnGround;
        case Tone.Danger: return Theme.dangerGround;
        case Tone.Info: return Theme.infoGround;
        default: return Theme.neutralGround;
        }
    }
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: root.inkColor

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text

    Row {
        id: row

        x: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space1 + Theme.border

        ToneMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
            visible: root.marked
            tone: root.tone
            color: root.inkColor
        }

        AppText {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - Theme.space6 - root.markRoom)
            variant: AppText.Label
            text: root.text
            color: root.inkColor
            Accessible.ignored: true
        }
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens

// One next thing: its state, what it is, and what a press does.
ListRow {
    id: root

    required property int index
    required property string key
    required property string badge
    required property int tone
    required property string title
    required actionText
    required detail

    objectName: "next_" + root.key
    text: root.title
    leadWidth: Theme.compact ? 0 : Theme.railWidth

    leading: [
        StatusChip {
            visible: !Theme.compact
            tone: root.tone
            text: root.badge
            marked: root.tone !== Tone.Neutral
        }
    ]

    StatusChip {
        visible: Theme.compact
        tone: root.tone
        text: root.badge
        marked: false
    }
}

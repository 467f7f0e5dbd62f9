import QtQuick
import Mamori.Tokens

// The frame of a field: firm lines, thicker while it has the keyboard, red where something is wrong.
Rectangle {
    id: root

    required property bool focused
    required property bool faulty
    required property bool quiet

    radius: Theme.radiusControl
    color: root.quiet ? Theme.muted : Theme.surface
    border.width: root.faulty ? Theme.border : Theme.hairline
    border.color: root.faulty ? Theme.danger : root.quiet ? Theme.line : Theme.lineStrong

    FocusRing {
        visible: root.focused
    }
}

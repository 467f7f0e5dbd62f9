import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// A small name above what it says.
ColumnLayout {
    id: root

    required property string label
    required property string text

    visible: root.text !== ""
    spacing: 0

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: root.label
        color: Theme.ink2
    }

    AppText {
        Layout.fillWidth: true
        text: root.text
    }
}

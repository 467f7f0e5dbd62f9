import QtQuick
import QtQuick.Layouts
import Mamori.Controls

// A name and what it is, one above the other.
ColumnLayout {
    id: root

    required property string label
    required property string text

    spacing: 0

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: root.label
    }

    AppText {
        Layout.fillWidth: true
        strong: true
        text: root.text
    }
}

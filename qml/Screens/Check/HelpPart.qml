import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// One part of the help: its name and its words.
ColumnLayout {
    id: root

    required property string head
    required property string text

    spacing: Theme.space1

    AppText {
        Layout.fillWidth: true
        strong: true
        color: Theme.brandSoftInk
        text: root.head
    }

    AppText {
        Layout.fillWidth: true
        text: root.text
    }
}

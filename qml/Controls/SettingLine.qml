import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// A name and what it is, side by side, or one above the other on a narrow page.
GridLayout {
    id: root

    required property string label
    required property string text
    property bool strong: false

    columns: Theme.compact ? 1 : 2
    columnSpacing: Theme.space4
    rowSpacing: 0

    AppText {
        Layout.preferredWidth: Theme.railWidth + Theme.space12
        Layout.alignment: Qt.AlignTop
        color: Theme.ink2
        text: root.label
    }

    AppText {
        Layout.fillWidth: true
        strong: root.strong
        text: root.text
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// One control in one state, under the name of the state.
ColumnLayout {
    id: root

    default property alias content: slot.data
    required property string title

    Layout.fillWidth: true
    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: root.title
    }

    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        spacing: Theme.space3
    }
}

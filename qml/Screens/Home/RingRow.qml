import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// A ring with the chips that explain it beside it, or beneath it where there is no room.
RowLayout {
    id: root

    default property alias chips: flow.data
    required property int value
    required property int total
    required property string label

    spacing: Theme.space4

    ProgressRing {
        value: root.value
        total: root.total
        label: root.label
    }

    Flow {
        id: flow

        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        spacing: Theme.space2
    }
}

import QtQuick
import Mamori.Adapters
import Mamori.Tokens

// A QR on white paper, whatever the theme: dark modules of whole pixels and four modules of quiet around them.
Rectangle {
    id: root

    // Modules along one side.
    required property int modules
    // modules × modules letters, row by row: 1 is dark, 0 is light.
    required property string bits
    // What the picture is, for a screen reader.
    property string label: ""

    implicitWidth: Theme.listPane
    implicitHeight: Theme.listPane
    radius: Theme.radiusCard
    color: Theme.qrLight
    border.width: Theme.hairline
    border.color: Theme.line

    Accessible.role: Accessible.Graphic
    Accessible.name: root.label

    QrMatrix {
        anchors.fill: parent
        anchors.margins: Theme.space2
        size: root.modules
        bits: root.bits
        quietZone: Theme.quietZone
        dark: Theme.qrDark
        light: Theme.qrLight
    }
}

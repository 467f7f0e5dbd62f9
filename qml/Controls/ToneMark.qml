import QtQuick
import QtQuick.Shapes
import Mamori.Tokens

// The shape of a tone: ring, triangle, diamond, square or dashed ring. Each differs without its colour.
Item {
    id: root

    property int tone: Tone.Neutral
    property color color: Theme.ink2
    property real size: Math.round(Theme.labelSize * 0.85)

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        visible: root.tone === Tone.Ok || root.tone === Tone.Neutral
        radius: width / 2
        color: "transparent"
        border.width: root.tone === Tone.Ok ? Theme.stroke : Theme.hairline
        border.color: root.color
    }

    Shape {
        anchors.fill: parent
        visible: root.tone === Tone.Warn || root.tone === Tone.Danger || root.tone === Tone.Info

        ShapePath {
            strokeColor: "transparent"
            fillColor: root.color

            PathSvg {
                path: {
                    const s = root.size;
                    switch (root.tone) {
                    case Tone.Warn: return `M0 ${s}L${s / 2} 0L${s} ${s}z`;
                    case Tone.Danger: return `M${s / 2} 0L${s} ${s / 2}L${s / 2} ${s}L0 ${s / 2}z`;
                    default: return `M0 0H${s}V${s}H0z`;
                    }
                }
            }
        }
    }
}

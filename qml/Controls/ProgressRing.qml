import QtQuick
import QtQuick.Shapes
import Mamori.Tokens

// How many of how many, as a ring with the numbers inside.
Item {
    id: root

    required property int value
    required property int total
    // What is counted, for a screen reader.
    property string label: ""
    property real size: Theme.ring

    readonly property real share: root.total > 0 ? Math.max(0, Math.min(1, root.value / root.total)) : 0
    property real drawn: root.share

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.role: Accessible.ProgressBar
    //: spoken for a ring; %1 is what is counted, %2 how many are done, %3 how many there are
    Accessible.name: qsTr("%1 %3のうち%2").arg(root.label).arg(root.value).arg(root.total)

    Behavior on drawn {
        enabled: !Theme.reducedMotion

        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    Shape {
        id: rings

        // Drawn at twice the size, as icons are.
        readonly property real fine: 2
        readonly property real stroke: Theme.ringStroke * fine
        readonly property real radius: (width - stroke) / 2

        width: root.size * fine
        height: root.size * fine
        scale: 1 / fine
        transformOrigin: Item.TopLeft
        layer.enabled: true
        layer.samples: 4
        layer.smooth: true

        ShapePath {
            strokeColor: Theme.track
            strokeWidth: rings.stroke
            fillColor: "transparent"

            PathAngleArc {
                centerX: rings.width / 2
                centerY: rings.height / 2
                radiusX: rings.radius
                radiusY: rings.radius
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            strokeColor: root.drawn > 0 ? Theme.yes : "transparent"
            strokeWidth: rings.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: rings.width / 2
                centerY: rings.height / 2
                radiusX: rings.radius
                radiusY: rings.radius
                startAngle: -90
                sweepAngle: 360 * root.drawn
            }
        }
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.space1

        AppText {
            id: count

            strong: true
            text: String(root.value)
            lineHeight: Theme.tight
            font.pixelSize: Theme.titleSize
            Accessible.ignored: true
        }

        AppText {
            anchors.baseline: count.baseline
            variant: AppText.Label
            //: inside a ring, after the number that is done; %1 is how many there are
            text: qsTr("/ %1").arg(root.total)
            color: Theme.ink2
            Accessible.ignored: true
        }
    }
}

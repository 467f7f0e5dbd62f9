import QtQuick
import QtQuick.Shapes
import Mamori.Tokens

// A rounded frame of dashes, for what is not settled yet.
Shape {
    id: root

    property real radius: Theme.radiusCard
    property color color: Theme.lineStrong
    property real strokeWidth: Theme.border
    readonly property real edge: root.strokeWidth / 2
    readonly property real corner: Math.max(0, Math.min(root.radius, root.width / 2, root.height / 2) - root.edge)

    layer.enabled: true
    layer.samples: 4

    Accessible.ignored: true

    ShapePath {
        strokeColor: root.color
        strokeWidth: root.strokeWidth
        strokeStyle: ShapePath.DashLine
        dashPattern: [Theme.dash / root.strokeWidth, Theme.dash / root.strokeWidth]
        fillColor: "transparent"
        capStyle: ShapePath.FlatCap
        startX: root.corner + root.edge
        startY: root.edge

        PathLine {
            x: root.width - root.corner - root.edge
            relativeY: 0
        }
        PathArc {
            relativeX: root.corner
            relativeY: root.corner
            radiusX: root.corner
            radiusY: root.corner
        }
        PathLine {
            relativeX: 0
            y: root.height - root.corner - root.edge
        }
        PathArc {
            relativeX: -root.corner
            relativeY: root.corner
            radiusX: root.corner
            radiusY: root.corner
        }
        PathLine {
            x: root.corner + root.edge
            relativeY: 0
        }
        PathArc {
            relativeX: -root.corner
            relativeY: -root.corner
            radiusX: root.corner
            radiusY: root.corner
        }
        PathLine {
            relativeX: 0
            y: root.corner + root.edge
        }
        PathArc {
            relativeX: root.corner
            relativeY: -root.corner
            radiusX: root.corner
            radiusY: root.corner
        }
    }
}

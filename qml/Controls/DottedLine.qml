import QtQuick
import QtQuick.Shapes
import Mamori.Tokens

// The dotted line under a word that can be explained.
Shape {
    id: root

    property color color: Theme.brand

    implicitHeight: Theme.stroke

    Accessible.ignored: true

    ShapePath {
        strokeColor: root.color
        strokeWidth: Theme.stroke
        strokeStyle: ShapePath.DashLine
        dashPattern: [1, 1.5]
        capStyle: ShapePath.FlatCap
        startX: 0
        startY: Theme.stroke / 2

        PathLine {
            x: root.width
            relativeY: 0
        }
    }
}

import QtQuick
import QtQuick.Shapes
import Mamori.Tokens

// One of our own outline icons, named as in qml/Tokens/icons.json. It is a picture only: the control around it has the name.
Item {
    id: root

    property string name: ""
    property color color: Theme.ink2
    property real size: Theme.icon

    implicitWidth: root.size
    implicitHeight: root.size

    Accessible.ignored: true

    Shape {
        id: drawing

        // Drawn at twice the size into a texture of its own: crisp without multisampling the whole window.
        readonly property real fine: 2

        width: root.size * fine
        height: root.size * fine
        scale: 1 / fine
        transformOrigin: Item.TopLeft
        visible: root.name !== ""
        layer.enabled: true
        layer.samples: 4
        layer.smooth: true

        ShapePath {
            strokeColor: root.color
            strokeWidth: Theme.stroke * drawing.width / Theme.glyphGrid
            scale: Qt.size(drawing.width / Theme.glyphGrid, drawing.height / Theme.glyphGrid)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Glyphs.path(root.name)
            }
        }
    }
}

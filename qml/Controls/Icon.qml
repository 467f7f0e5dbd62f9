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

        width: root.size
        height: root.size
        visible: root.name !== ""
        layer.enabled: true
        layer.samples: 4
        layer.smooth: true
        layer.textureSize: Qt.size(Math.round(root.size * fine * Screen.devicePixelRatio),
                                   Math.round(root.size * fine * Screen.devicePixelRatio))

        ShapePath {
            strokeColor: root.color
            strokeWidth: Theme.stroke * root.size / Theme.glyphGrid
            scale: Qt.size(root.size / Theme.glyphGrid, root.size / Theme.glyphGrid)
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Glyphs.path(root.name)
            }
        }
    }
}

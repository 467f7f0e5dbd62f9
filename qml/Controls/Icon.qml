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

        width: Theme.glyphGrid
        height: Theme.glyphGrid
        scale: root.size / Theme.glyphGrid
        transformOrigin: Item.TopLeft
        visible: root.name !== ""

        ShapePath {
            strokeColor: root.color
            strokeWidth: Theme.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: Glyphs.path(root.name)
            }
        }
    }
}

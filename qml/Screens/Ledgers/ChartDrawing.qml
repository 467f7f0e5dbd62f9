pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Mamori.Tokens
import Mamori.ViewModels

// The contact chart itself: boxes for people and bodies, lines from the one who calls to the one who is called.
Item {
    id: sheet

    required property ChartViewModel chart

    signal boxPressed(key: int)

    implicitHeight: sheet.chart.height

    function layOut(): void {
        if (sheet.width > 0)
            sheet.chart.layOut(sheet.width, Theme.fieldMin + Theme.numberColumn, box.implicitHeight, Theme.space6, Theme.space6);
    }

    onWidthChanged: sheet.layOut()

    // How tall a box with all of its lines is, at the size of text there is.
    ChartBox {
        id: box

        visible: false
        width: Theme.fieldMin + Theme.numberColumn
        key: 0
        boxX: 0
        boxY: 0
        boxWidth: 0
        boxHeight: 0
        name: "名"
        kind: "区"
        person: "担"
        telephone: "0"
        standing: ChartViewModel.Checked
        also: ""
        onImplicitHeightChanged: sheet.layOut()
    }

    Shape {
        anchors.fill: parent
        Accessible.ignored: true

        ShapePath {
            strokeColor: Theme.lineStrong
            strokeWidth: Theme.stroke
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin

            PathMultiline {
                paths: sheet.chart.paths
            }
        }
    }

    Repeater {
        model: sheet.chart.boxes

        delegate: ChartBox {
            objectName: `box_${name}`
            x: boxX
            y: boxY
            width: boxWidth
            height: boxHeight
            onClicked: sheet.boxPressed(key)
        }
    }
}

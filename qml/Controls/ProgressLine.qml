import QtQuick
import Mamori.Tokens

// How far something is.
Item {
    id: root

    // 0 to 1; below 0 the end is not known and a part of the bar moves.
    required property real value
    property string label: ""
    // Where the moving part is, from the left; once the end is known the bar begins at its left again.
    property real wandered

    implicitWidth: Theme.fieldMin
    implicitHeight: Theme.progress

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.label

    Rectangle {
        id: bar

        width: root.width
        height: Theme.progress
        radius: height / 2
        color: Theme.track
        clip: true

        Rectangle {
            id: filled

            objectName: "filled"
            width: root.value < 0 ? bar.width / 3 : Math.max(height, bar.width * Math.min(1, root.value))
            height: bar.height
            radius: bar.radius
            color: Theme.yes
            visible: root.value !== 0
            x: root.value < 0 ? root.wandered : 0
        }
    }

    SequentialAnimation on wandered {
        running: root.value < 0 && root.visible && !Theme.reducedMotion
        loops: Animation.Infinite

        NumberAnimation {
            from: 0
            to: bar.width - filled.width
            duration: Theme.wander
        }
        NumberAnimation {
            from: bar.width - filled.width
            to: 0
            duration: Theme.wander
        }
    }
}

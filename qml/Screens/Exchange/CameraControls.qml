pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Over the camera's picture: its light, its zoom, which camera, and off. What a camera cannot do is not offered.
Rectangle {
    id: root

    required property CameraViewModel camera

    readonly property real zoomStep: 1.25

    implicitHeight: row.implicitHeight + Theme.space4
    radius: Theme.radiusControl
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    Flow {
        id: row

        anchors.centerIn: parent
        width: parent.width - Theme.space4
        spacing: Theme.space2

        Chip {
            objectName: "cameraTorch"
            visible: root.camera.hasTorch
            chosen: root.camera.torch
            //: switch: the camera's light
            text: qsTr("ライト")
            onClicked: root.camera.torch = !root.camera.torch
        }

        Row {
            visible: root.camera.largestZoom > 1
            spacing: Theme.space1

            IconButton {
                iconName: "minus"
                enabled: root.camera.zoom > 1
                //: the camera shows more of what is around
                text: qsTr("引く")
                onClicked: root.camera.zoom = root.camera.zoom / root.zoomStep
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                //: how much the camera enlarges; %1 is a number such as 1.5
                text: qsTr("%1 倍").arg(root.camera.zoom.toFixed(1))
            }

            IconButton {
                iconName: "plus"
                enabled: root.camera.zoom < root.camera.largestZoom
                //: the camera enlarges
                text: qsTr("寄る")
                onClicked: root.camera.zoom = root.camera.zoom * root.zoomStep
            }
        }

        AppButton {
            objectName: "cameraNext"
            visible: root.camera.names.length > 1
            iconName: "refresh"
            //: the next of several cameras; %1 is the name of the one that is on
            text: qsTr("カメラ: %1").arg(root.camera.names[root.camera.index] ?? "")
            onClicked: root.camera.choose((root.camera.index + 1) % root.camera.names.length)
        }

        AppButton {
            objectName: "cameraStop"
            //: switches the camera off
            text: qsTr("カメラを止める")
            onClicked: root.camera.stop()
        }
    }
}

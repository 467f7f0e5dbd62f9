pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Over the camera's picture: its light, its zoom, which camera, and off. What a camera cannot do is not offered.
Rectangle {
    id: root

    required property ScanViewModel scan

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
            visible: root.scan.hasTorch
            chosen: root.scan.torch
            //: switch: the camera's light
            text: qsTr("ライト")
            onClicked: root.scan.torch = !root.scan.torch
        }

        Row {
            visible: root.scan.largestZoom > 1
            spacing: Theme.space1

            IconButton {
                iconName: "minus"
                enabled: root.scan.zoom > 1
                //: the camera shows more of what is around
                text: qsTr("引く")
                onClicked: root.scan.zoom = root.scan.zoom / root.zoomStep
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                //: how much the camera enlarges; %1 is a number such as 1.5
                text: qsTr("%1 倍").arg(root.scan.zoom.toFixed(1))
            }

            IconButton {
                iconName: "plus"
                enabled: root.scan.zoom < root.scan.largestZoom
                //: the camera enlarges
                text: qsTr("寄る")
                onClicked: root.scan.zoom = root.scan.zoom * root.zoomStep
            }
        }

        AppButton {
            objectName: "cameraNext"
            visible: root.scan.cameras.length > 1
            iconName: "refresh"
            //: the next of several cameras; %1 is the name of the one that is on
            text: qsTr("カメラ: %1").arg(root.scan.cameras[root.scan.cameraIndex] ?? "")
            onClicked: root.scan.chooseCamera((root.scan.cameraIndex + 1) % root.scan.cameras.length)
        }

        AppButton {
            objectName: "cameraStop"
            //: switches the camera off
            text: qsTr("カメラを止める")
            onClicked: root.scan.stopCamera()
        }
    }
}

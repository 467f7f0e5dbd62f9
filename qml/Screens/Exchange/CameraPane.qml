pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The camera's place: off until asked for, and with words where there is none.
Rectangle {
    id: root

    required property ScanViewModel scan

    readonly property bool on: root.scan.camera === ScanViewModel.CameraOn

    implicitHeight: Math.max(column.implicitHeight + Theme.space12, Theme.listPane - Theme.space12)
    radius: Theme.radiusCard
    color: Theme.sunken
    border.width: Theme.hairline
    border.color: Theme.line
    clip: true
    onOnChanged: view.setSource(root.on ? "CameraView.qml" : "", root.on ? {
        scan: root.scan
    } : {})

    // By its address, so that nothing of Qt Multimedia is loaded before the camera is wanted.
    Loader {
        id: view

        anchors.fill: parent
        anchors.margins: Theme.hairline
    }

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: parent.width - Theme.space12
        visible: !root.on
        spacing: Theme.space3

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "camera"
            size: Theme.iconLarge + Theme.space2
            color: Theme.lineStrong
        }

        AppText {
            objectName: "cameraWords"
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            variant: AppText.Heading
            text: {
                switch (root.scan.camera) {
                //: the camera's place on a device that has none
                case ScanViewModel.NoCamera: return qsTr("この端末には、使えるカメラがありません");
                //: the camera's place when it did not start
                case ScanViewModel.CameraFailed: return qsTr("カメラを使えませんでした");
                //: the camera's place before it is switched on
                default: return qsTr("相手の画面の QR を読み取ります");
                }
            }
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.ink2
            text: {
                switch (root.scan.camera) {
                //: what to do on a device without a camera
                case ScanViewModel.NoCamera: return qsTr("QR を写した写真か、ファイルを使ってください。");
                //: what to do when the camera did not start
                case ScanViewModel.CameraFailed: return qsTr("ほかのアプリがカメラを使っていないか確かめるか、写真かファイルを使ってください。");
                //: what happens once the camera is on
                default: return qsTr("何枚もある QR は、写したままにすると順にそろいます。");
                }
            }
        }

        AppButton {
            objectName: "cameraStart"
            Layout.alignment: Qt.AlignHCenter
            visible: root.scan.camera !== ScanViewModel.NoCamera
            variant: AppButton.Primary
            iconName: "camera"
            //: switches the camera on
            text: qsTr("カメラで読み取る")
            onClicked: root.scan.startCamera()
        }
    }

    CameraControls {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space3
        visible: root.on
        scan: root.scan
    }
}

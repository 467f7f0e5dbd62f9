pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The camera's place: off until asked for, and with words where there is none.
Rectangle {
    id: root

    required property CameraViewModel camera
    // What it is for, before it is switched on, with what happens then.
    required property string title
    required property string hint
    required property string startText
    // What else there is where no camera can be used.
    required property string otherWay

    readonly property bool on: root.camera.state === CameraViewModel.On

    implicitHeight: Math.max(column.implicitHeight + Theme.space12, Theme.listPane - Theme.space12)
    radius: Theme.radiusCard
    color: Theme.sunken
    border.width: Theme.hairline
    border.color: Theme.line
    clip: true
    onOnChanged: view.setSource(root.on ? "CameraView.qml" : "", root.on ? {
        camera: root.camera
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
                switch (root.camera.state) {
                //: the camera's place on a device that has none
                case CameraViewModel.Missing: return qsTr("この端末には、使えるカメラがありません");
                //: the camera's place when it did not start
                case CameraViewModel.Failed: return qsTr("カメラを使えませんでした");
                default: return root.title;
                }
            }
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            color: Theme.ink2
            text: {
                switch (root.camera.state) {
                case CameraViewModel.Missing: return root.otherWay;
                //: what to do when the camera did not start; %1 is another way
                case CameraViewModel.Failed: return qsTr("ほかのアプリがカメラを使っていないか確かめてください。%1").arg(root.otherWay);
                default: return root.hint;
                }
            }
        }

        AppButton {
            objectName: "cameraStart"
            Layout.alignment: Qt.AlignHCenter
            visible: root.camera.state !== CameraViewModel.Missing
            variant: AppButton.Primary
            iconName: "camera"
            text: root.startText
            onClicked: root.camera.start()
        }
    }

    CameraControls {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space3
        visible: root.on
        camera: root.camera
    }
}

import QtQuick
import QtMultimedia
import Mamori.ViewModels

// What the camera sees. Qt Multimedia is loaded with this file and not before.
VideoOutput {
    id: root

    required property CameraViewModel camera

    fillMode: VideoOutput.PreserveAspectCrop

    Component.onCompleted: root.camera.showOn(root)
}

import QtQuick
import QtMultimedia
import Mamori.ViewModels

// What the camera sees. Qt Multimedia is loaded with this file and not before.
VideoOutput {
    id: root

    required property ScanViewModel scan

    fillMode: VideoOutput.PreserveAspectCrop

    Component.onCompleted: root.scan.showCameraOn(root)
}

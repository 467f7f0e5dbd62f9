import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Takes photos with the camera of the device, one after another, until it is closed.
Sheet {
    id: root

    required property EvidenceViewModel evidence

    readonly property bool on: root.evidence.camera.state === CameraViewModel.On

    //: title of the sheet where photos are taken
    title: qsTr("写真をとる")
    onClosed: root.evidence.camera.stop()

    CameraPane {
        Layout.fillWidth: true
        camera: root.evidence.camera
        //: the camera's place before it is switched on, for a photo
        title: qsTr("残したいものを写します")
        //: what is kept of a photo
        hint: qsTr("撮影した場所などの情報は残しません。写真は暗号化して保存します。")
        //: switches the camera on, for a photo
        startText: qsTr("カメラを使う")
        //: what to do where no camera can be used, for a photo
        otherWay: qsTr("とってある写真を選んでください。")
    }

    AppButton {
        objectName: "evidenceShoot"
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.space4
        visible: root.on
        variant: AppButton.Primary
        iconName: "camera"
        //: button: keeps what the camera sees now
        text: qsTr("写す")
        onClicked: root.evidence.takePhoto()
    }
}

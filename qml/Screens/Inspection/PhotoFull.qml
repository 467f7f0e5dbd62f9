import QtQuick
import QtQuick.Templates as T
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A photo on the whole screen. A tap or Escape goes back.
T.Popup {
    id: root

    required property ExhibitViewModel exhibit

    property string title: ""

    function look(key: int, title: string): void {
        root.title = title;
        root.exhibit.showPhoto(key);
        root.open();
    }

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onClosed: root.exhibit.evidence.hide()

    background: Rectangle {
        color: Theme.ground
    }

    TapHandler {
        onTapped: root.close()
    }

    Item {
        anchors.fill: parent

        Accessible.role: Accessible.Button
        //: a photo fills the screen; spoken for the way back; %1 is its name
        Accessible.name: qsTr("%1。押すと戻ります").arg(root.title)
        Accessible.onPressAction: root.close()

        PictureView {
            objectName: "photoFull"

            readonly property real room: parent.height - caption.height - Theme.space4

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, ratio * room)
            height: ratio > 0 ? width / ratio : 0
            y: (room - height) / 2
            evidence: root.exhibit.evidence
        }

        AppText {
            id: caption

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space2
            width: Math.min(implicitWidth, parent.width - Theme.space8)
            //: under a photo that fills the screen; %1 is its name
            text: qsTr("%1 ・ 押すと戻ります").arg(root.title)
            Accessible.ignored: true
        }
    }
}

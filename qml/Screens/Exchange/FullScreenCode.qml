pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The code on the whole screen, white around it in every theme. A tap or Escape goes back.
T.Popup {
    id: root

    required property OutgoingViewModel outgoing

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    background: Rectangle {
        color: Theme.qrLight
    }

    TapHandler {
        onTapped: root.close()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Accessible.role: Accessible.Button
        //: the code fills the screen; spoken for the way back
        Accessible.name: qsTr("QR を画面いっぱいに表示中。押すと戻ります")
        Accessible.onPressAction: root.close()

        QrView {
            objectName: "qrFull"
            Layout.fillWidth: true
            Layout.fillHeight: true
            border.width: 0
            modules: root.outgoing.codeSize
            bits: root.outgoing.codeBits
            //: what the picture is, for a screen reader
            label: qsTr("読み取ってもらう QR コード")
        }

        AppText {
            objectName: "fullCounter"
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.space2
            color: Theme.qrDark
            text: root.outgoing.parts > 1
                  //: under the code that fills the screen; %1 of %2 codes
                  ? qsTr("%1 / %2　押すと戻ります").arg(root.outgoing.frame + 1).arg(root.outgoing.frameCount)
                  //: under the code that fills the screen
                  : qsTr("押すと戻ります")
        }
    }
}

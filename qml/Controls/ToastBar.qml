import QtQuick
import Mamori.Tokens

// The word about what was just done. It has a place of its own beneath the page, which gives way to it, so that it covers
// nothing that is to be pressed; and it never takes the keyboard.
Item {
    id: root

    readonly property Toast toast: Toasts.current
    readonly property string text: root.toast ? root.toast.text : ""
    readonly property string undoText: root.toast ? root.toast.undoText : ""
    readonly property int tone: root.toast ? root.toast.tone : Tone.Ok
    readonly property real sideRoom: mark.width + row.spacing + (undo.visible ? undo.width + row.spacing : 0)

    visible: root.toast !== null
    implicitHeight: root.visible ? ground.height + Theme.space4 : 0

    Connections {
        target: Toasts

        function onShown(): void {
            timer.restart();
        }
    }

    Timer {
        id: timer

        // Longer where something can be taken back.
        interval: root.undoText === "" ? Theme.toastStay : Theme.undoStay
        onTriggered: Toasts.close()
    }

    Rectangle {
        id: ground

        anchors.centerIn: parent
        width: Math.min(root.width - Theme.space8, label.implicitWidth + root.sideRoom + Theme.space10)
        height: Math.max(Theme.target + Theme.space2, label.height + Theme.space6)
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: Theme.border
        border.color: root.tone === Tone.Danger ? Theme.danger : root.tone === Tone.Warn ? Theme.warnMark : Theme.brand

        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.text

        Row {
            id: row

            x: Theme.space5
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space3

            ToneMark {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                tone: root.tone
                color: root.tone === Tone.Danger ? Theme.danger : root.tone === Tone.Warn ? Theme.warnMark : Theme.yes
            }

            AppText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, ground.width - root.sideRoom - Theme.space8)
                lineHeight: Theme.tight
                text: root.text
                Accessible.ignored: true
            }

            AppButton {
                id: undo

                objectName: "toastUndo"
                anchors.verticalCenter: parent.verticalCenter
                variant: AppButton.Quiet
                visible: root.undoText !== ""
                text: root.undoText
                onClicked: {
                    const said = root.toast;
                    Toasts.close();
                    said.undone();
                }
            }
        }
    }
}

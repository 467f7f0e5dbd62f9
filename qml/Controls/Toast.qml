import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// A word at the foot of the window about what was just done, with a way to take it back. It never takes the keyboard.
T.Popup {
    id: root

    property string text: ""
    property string undoText: ""
    property int tone: Tone.Ok
    // How long it stays, in milliseconds; longer where something can be taken back.
    readonly property int stay: root.undoText === "" ? Theme.toastStay : Theme.undoStay

    readonly property real sideRoom: mark.width + row.spacing + (undo.visible ? undo.width + row.spacing : 0)

    signal undone

    function show(words: string): void {
        root.text = words;
        root.open();
        timer.restart();
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height - height - (Theme.compact ? Theme.navBar + Theme.space3 : Theme.space6) : 0
    width: Math.min(implicitWidth, parent ? parent.width - Theme.space8 : 0)
    implicitWidth: label.implicitWidth + root.sideRoom + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target + Theme.space2, label.implicitHeight + Theme.space6)
    leftPadding: Theme.space5
    rightPadding: root.undoText === "" ? Theme.space5 : Theme.space2
    modal: false
    focus: false
    closePolicy: T.Popup.NoAutoClose

    Timer {
        id: timer

        interval: root.stay
        onTriggered: root.close()
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: Theme.border
        border.color: root.tone === Tone.Danger ? Theme.danger : root.tone === Tone.Warn ? Theme.warnMark : Theme.brand
    }

    Item {
        anchors.fill: parent

        Accessible.role: Accessible.AlertMessage
        Accessible.name: root.text

        Row {
            id: row

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
                width: Math.min(implicitWidth, root.availableWidth - root.sideRoom)
                lineHeight: Theme.tight
                text: root.text
                Accessible.ignored: true
            }

            AppButton {
                id: undo

                anchors.verticalCenter: parent.verticalCenter
                variant: AppButton.Quiet
                visible: root.undoText !== ""
                text: root.undoText
                onClicked: {
                    root.close();
                    root.undone();
                }
            }
        }
    }
}

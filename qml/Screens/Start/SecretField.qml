import QtQuick
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens

// A field for a passphrase: dots and a count, never the letters. What is typed goes to locked memory, not to QML.
FieldFrame {
    id: root

    property alias secret: input
    property alias minimum: input.minimum
    property alias judged: input.judged

    signal accepted

    function takeFocus(): void {
        input.forceActiveFocus(Qt.TabFocusReason);
    }

    slotHeight: box.implicitHeight
    counter: input.count > 0
             //: beneath a passphrase field; %1 is the number of letters
             ? qsTr("%1 文字").arg(input.count)
             : ""

    FieldBox {
        id: box

        width: parent.width
        implicitHeight: Theme.target
        focused: input.activeFocus
        faulty: root.errorText !== ""
        quiet: !input.enabled

        AppText {
            id: dots

            x: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - Theme.space8
            elide: Text.ElideLeft
            maximumLineCount: 1
            lineHeight: Theme.tight
            phrases: false
            text: "●".repeat(input.count)
            Accessible.ignored: true
        }

        Rectangle {
            id: cursor

            x: Theme.space4 + Math.min(dots.contentWidth, dots.width) + Theme.border
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.border
            height: dots.font.pixelSize + Theme.space1
            visible: input.activeFocus
            color: Theme.brand
        }

        SecretInput {
            id: input

            objectName: root.objectName + "Input"
            anchors.fill: parent
            onAccepted: root.accepted()

            Accessible.role: Accessible.EditableText
            Accessible.passwordEdit: true
            Accessible.name: root.label
            Accessible.description: root.errorText !== "" ? root.errorText : root.hint
        }
    }
}

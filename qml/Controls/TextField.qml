import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// One line of text with its name above it.
FieldFrame {
    id: root

    property alias text: field.text
    property alias placeholder: field.placeholderText
    property alias readOnly: field.readOnly
    property alias inputMethodHints: field.inputMethodHints
    property alias validator: field.validator
    // Letters at most; 0 sets no limit. With a limit the count is shown.
    property int maximumLength: 0
    // Dots instead of letters, with a button that shows them.
    property bool secret: false

    signal edited(text: string)
    signal accepted
    // The person went on to something else.
    signal finished

    function takeFocus(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    slotHeight: field.implicitHeight
    counter: root.maximumLength > 0 ? field.length + " / " + root.maximumLength : ""

    // Beneath the field and not its background, which the field would clip together with the ring around it.
    FieldBox {
        width: field.width
        height: field.height
        focused: field.activeFocus
        faulty: root.errorText !== ""
        quiet: field.readOnly || !field.enabled
    }

    T.TextField {
        id: field

        property bool shown: false

        width: parent.width
        implicitHeight: Math.max(Theme.target, contentHeight + Theme.space4)
        leftPadding: Theme.space4
        rightPadding: root.secret ? Theme.target + Theme.space1 : Theme.space4
        topPadding: 0
        bottomPadding: 0
        verticalAlignment: TextInput.AlignVCenter
        maximumLength: root.maximumLength > 0 ? root.maximumLength : 32767
        echoMode: root.secret && !field.shown ? TextInput.Password : TextInput.Normal
        font.family: Theme.sans
        font.pixelSize: Theme.bodySize
        color: enabled ? Theme.ink : Theme.disabledInk
        placeholderTextColor: Theme.ink2
        selectionColor: Theme.brand
        selectedTextColor: Theme.inkOnBrand
        selectByMouse: true
        clip: true

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.errorText !== "" ? root.errorText : root.hint
        Accessible.readOnly: field.readOnly

        // What a program fills in is read from its beginning.
        onTextChanged: if (!field.activeFocus)
            field.cursorPosition = 0
        onTextEdited: root.edited(field.text)
        onAccepted: root.accepted()
        onEditingFinished: root.finished()

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            x: field.leftPadding
            width: parent.width - field.leftPadding - field.rightPadding
            visible: field.length === 0 && field.preeditText === ""
            text: field.placeholderText
            elide: Text.ElideRight
            maximumLineCount: 1
            lineHeight: Theme.tight
            color: field.placeholderTextColor
            Accessible.ignored: true
        }

        IconButton {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.secret
            iconName: field.shown ? "eyeOff" : "eye"
            //: button in a passphrase field, either hides or shows what was typed
            text: field.shown ? qsTr("文字を隠す")
                              //: button in a passphrase field that shows what was typed
                              : qsTr("文字を見せる")
            onClicked: field.shown = !field.shown
        }
    }
}

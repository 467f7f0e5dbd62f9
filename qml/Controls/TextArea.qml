import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// Several lines of text; it grows with what is written.
FieldFrame {
    id: root

    property alias text: area.text
    property alias placeholder: area.placeholderText
    property alias readOnly: area.readOnly
    // Before which letter the cursor stands.
    property alias cursor: area.cursorPosition
    // Letters that should not be exceeded; 0 sets no limit. What is over is said, not cut.
    property int maximumLength: 0
    readonly property bool tooLong: root.maximumLength > 0 && area.length > root.maximumLength

    signal edited(text: string)
    // The person went on to something else.
    signal finished

    function takeFocus(): void {
        area.forceActiveFocus(Qt.TabFocusReason);
    }

    slotHeight: area.implicitHeight
    counter: root.maximumLength > 0 ? area.length + " / " + root.maximumLength : ""

    T.TextArea {
        id: area

        width: parent.width
        implicitHeight: Math.max(Theme.textAreaMin, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space4
        rightPadding: Theme.space4
        topPadding: Theme.space3
        bottomPadding: Theme.space3
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        font.family: Theme.sans
        font.pixelSize: Theme.bodySize
        color: enabled ? Theme.ink : Theme.disabledInk
        placeholderTextColor: Theme.ink2
        selectionColor: Theme.brand
        selectedTextColor: Theme.inkOnBrand
        selectByMouse: true
        activeFocusOnTab: true
        // Tab goes on, as in every other field, instead of writing a tab.
        Keys.priority: Keys.BeforeItem
        Keys.onTabPressed: area.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: area.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: root.label
        Accessible.description: root.errorText !== "" ? root.errorText : root.hint
        Accessible.readOnly: area.readOnly

        onTextChanged: if (area.activeFocus)
            root.edited(area.text)
        onEditingFinished: root.finished()

        background: FieldBox {
            focused: area.activeFocus
            faulty: root.errorText !== "" || root.tooLong
            quiet: area.readOnly || !area.enabled
        }

        AppText {
            x: area.leftPadding
            y: area.topPadding
            width: parent.width - area.leftPadding - area.rightPadding
            visible: area.length === 0 && area.preeditText === ""
            text: area.placeholderText
            color: area.placeholderTextColor
            Accessible.ignored: true
        }
    }
}

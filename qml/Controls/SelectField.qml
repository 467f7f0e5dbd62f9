import QtQuick
import Mamori.Tokens

// One of several words, from a list that opens. The owner sets `current`; a choice only tells.
FieldFrame {
    id: root

    required property list<string> options
    // Index into options, -1 while nothing is chosen.
    property int current: -1
    property string placeholder: ""

    signal picked(index: int)

    function takeFocus(): void {
        box.forceActiveFocus(Qt.TabFocusReason);
    }

    function openList(): void {
        popup.open();
    }

    // The arrow keys choose without opening the list, as in any list field.
    function step(by: int): void {
        const next = root.current + by;
        if (next >= 0 && next < root.options.length)
            root.picked(next);
    }

    slotHeight: box.implicitHeight

    Pressable {
        id: box

        width: parent.width
        implicitHeight: Math.max(Theme.target, shown.implicitHeight + Theme.space4)
        onClicked: popup.open()

        Accessible.role: Accessible.ComboBox
        //: spoken for a list field; %1 is its name, %2 what is chosen
        Accessible.name: qsTr("%1 %2").arg(root.label).arg(shown.text)
        Accessible.description: root.errorText !== "" ? root.errorText : root.hint
        Keys.onUpPressed: root.step(-1)
        Keys.onDownPressed: root.step(1)

        background: FieldBox {
            focused: box.visualFocus
            faulty: root.errorText !== ""
            quiet: !box.enabled
            color: box.enabled && box.hovered ? Theme.hover : quiet ? Theme.muted : Theme.surface
        }

        AppText {
            id: shown

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.space4
            width: parent.width - x - Theme.space10 - Theme.space2
            lineHeight: Theme.tight
            text: root.current >= 0 && root.current < root.options.length ? root.options[root.current] : root.placeholder
            color: root.current < 0 || !box.enabled ? Theme.ink2 : Theme.ink
            Accessible.ignored: true
        }

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            visible: box.enabled
            name: "down"
            size: Theme.iconSmall
        }

        ChoicePopup {
            id: popup

            y: box.height + Theme.space1
            width: box.width
            name: root.label
            options: root.options
            chosen: root.current
            onClosed: box.forceActiveFocus(Qt.TabFocusReason)
            onPicked: index => root.picked(index)
        }
    }
}

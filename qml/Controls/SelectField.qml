pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
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

        T.Popup {
            id: popup

            y: box.height + Theme.space1
            width: box.width
            implicitHeight: Math.min(list.contentHeight, Theme.dialogMax) + Theme.space2
            padding: Theme.space1
            margins: Theme.space2
            focus: true
            onOpened: {
                list.currentIndex = root.current;
                list.forceActiveFocus(Qt.TabFocusReason);
            }
            onClosed: box.forceActiveFocus(Qt.TabFocusReason)

            background: Rectangle {
                radius: Theme.radiusControl
                color: Theme.raised
                border.width: Theme.hairline
                border.color: Theme.lineStrong
            }

            ListView {
                id: list

                function take(index: int): void {
                    popup.close();
                    if (index >= 0)
                        root.picked(index);
                }

                anchors.fill: parent
                clip: true
                keyNavigationEnabled: true
                model: root.options
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: root.label
                Keys.onReturnPressed: list.take(list.currentIndex)
                Keys.onEnterPressed: list.take(list.currentIndex)
                Keys.onSpacePressed: list.take(list.currentIndex)

                T.ScrollBar.vertical: AppScrollBar {}

                delegate: SelectLine {
                    required property int index
                    required property string modelData

                    width: list.width
                    text: modelData
                    chosen: index === root.current
                    here: index === list.currentIndex
                    onClicked: list.take(index)
                }
            }
        }
    }
}

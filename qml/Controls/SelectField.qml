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

    slotHeight: box.implicitHeight

    T.ComboBox {
        id: box

        width: parent.width
        implicitHeight: Math.max(Theme.target, shown.implicitHeight + Theme.space4)
        model: root.options
        currentIndex: root.current
        focusPolicy: Qt.StrongFocus
        hoverEnabled: true
        onActivated: index => {
            root.picked(index);
            box.currentIndex = Qt.binding(() => root.current);
        }

        Accessible.role: Accessible.ComboBox
        //: spoken for a list field; %1 is its name, %2 what is chosen
        Accessible.name: qsTr("%1 %2").arg(root.label).arg(shown.text)
        Accessible.description: root.errorText !== "" ? root.errorText : root.hint
        Keys.onReturnPressed: box.popup.open()
        Keys.onEnterPressed: box.popup.open()

        background: FieldBox {
            focused: box.visualFocus
            faulty: root.errorText !== ""
            quiet: !box.enabled
            color: box.enabled && box.hovered ? Theme.hover : quiet ? Theme.muted : Theme.surface
        }

        contentItem: Item {
            AppText {
                id: shown

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.space4
                width: parent.width - x - Theme.space10 - Theme.space2
                lineHeight: Theme.tight
                text: root.current >= 0 && root.current < root.options.length ? root.options[root.current]
                                                                                : root.placeholder
                color: root.current < 0 || !box.enabled ? Theme.ink2 : Theme.ink
                Accessible.ignored: true
            }
        }

        indicator: Icon {
            x: box.width - width - Theme.space3
            y: Math.round((box.height - height) / 2)
            name: "down"
            size: Theme.iconSmall
        }

        delegate: T.ItemDelegate {
            id: line

            required property int index
            required property string modelData

            width: ListView.view ? ListView.view.width : 0
            implicitHeight: Math.max(Theme.target, word.implicitHeight + Theme.space4)
            hoverEnabled: true
            highlighted: box.highlightedIndex === line.index
            Accessible.role: Accessible.ListItem
            Accessible.name: line.modelData
            Accessible.selected: line.index === root.current

            background: Rectangle {
                radius: Theme.radiusSmall
                color: line.highlighted ? Theme.brandSoft : line.hovered ? Theme.hover : "transparent"
            }

            contentItem: Item {
                AppText {
                    id: word

                    anchors.verticalCenter: parent.verticalCenter
                    x: Theme.space3
                    width: parent.width - x - Theme.space10
                    lineHeight: Theme.tight
                    strong: line.index === root.current
                    text: line.modelData
                    color: line.highlighted ? Theme.brandSoftInk : Theme.ink
                    Accessible.ignored: true
                }

                Icon {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    visible: line.index === root.current
                    name: "tick"
                    size: Theme.iconSmall
                    color: Theme.brand
                }
            }
        }

        popup: T.Popup {
            y: box.height + Theme.space1
            width: box.width
            implicitHeight: Math.min(choices.contentHeight, Theme.dialogMax) + Theme.space2
            padding: Theme.space1
            margins: Theme.space2

            background: Rectangle {
                radius: Theme.radiusControl
                color: Theme.raised
                border.width: Theme.hairline
                border.color: Theme.lineStrong
            }

            contentItem: ListView {
                id: choices

                clip: true
                model: box.popup.visible ? box.delegateModel : null
                currentIndex: box.highlightedIndex
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: AppScrollBar {}
            }
        }
    }
}

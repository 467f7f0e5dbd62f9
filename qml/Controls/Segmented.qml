pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Tokens

// Two to four views of the same thing, side by side, or one under another where there is no room; arrows move between
// them.
Rectangle {
    id: root

    required property list<string> options
    property int current: 0
    // Spoken name of the whole group.
    property string label: ""

    property bool stacked: false

    signal chosen(index: int)

    // Of the choices alone: what follows from the width that was given must not change the width that is wanted.
    implicitWidth: row.cell * root.options.length + Theme.space2
    implicitHeight: row.implicitHeight + Theme.space2
    radius: Theme.radiusControl
    color: Theme.muted
    border.width: Theme.contrast ? Theme.hairline : 0
    border.color: Theme.line

    Accessible.role: Accessible.Grouping
    Accessible.name: root.label

    // Not a binding: a layout may give the width while it asks for the height.
    onWidthChanged: root.stacked = root.width < root.implicitWidth
    onImplicitWidthChanged: root.stacked = root.width < root.implicitWidth
    Keys.onLeftPressed: root.step(-1)
    Keys.onRightPressed: root.step(1)
    Keys.onUpPressed: root.step(-1)
    Keys.onDownPressed: root.step(1)

    function step(by: int): void {
        const next = root.current + by;
        if (next < 0 || next >= root.options.length)
            return;
        root.chosen(next);
        (choices.itemAt(next) as Item)?.forceActiveFocus(Qt.TabFocusReason);
    }

    Grid {
        id: row

        readonly property real cell: {
            let widest = Theme.target;
            for (let index = 0; index < choices.count; ++index)
                widest = Math.max(widest, (choices.itemAt(index) as Item)?.implicitWidth ?? 0);
            return widest;
        }

        x: Theme.space1
        y: Theme.space1
        columns: root.stacked ? 1 : root.options.length

        Repeater {
            id: choices

            model: root.options
            delegate: Pressable {
                id: choice

                required property int index
                required property string modelData
                readonly property bool here: index === root.current

                text: modelData
                width: root.stacked ? root.width - Theme.space2 : row.cell
                implicitWidth: label.implicitWidth + Theme.space8
                implicitHeight: Math.max(Theme.target, label.implicitHeight + Theme.space4)
                Accessible.role: Accessible.RadioButton
                Accessible.name: choice.text
                Accessible.checkable: true
                Accessible.checked: choice.here
                onClicked: root.chosen(choice.index)

                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: choice.here ? Theme.surface : choice.down ? Theme.pressed
                                       : choice.hovered ? Theme.line : "transparent"
                    border.width: choice.here ? Theme.hairline : 0
                    border.color: Theme.lineStrong

                    FocusRing {
                        visible: choice.visualFocus
                        radius: Theme.radiusSmall
                    }
                }

                Item {
                    anchors.fill: parent

                    AppText {
                        id: label

                        anchors.centerIn: parent
                        width: Math.min(implicitWidth, parent.width)
                        text: choice.text
                        strong: choice.here
                        lineHeight: Theme.tight
                        horizontalAlignment: Text.AlignHCenter
                        color: choice.here ? Theme.brand : Theme.ink2
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}

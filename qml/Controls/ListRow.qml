import QtQuick
import Mamori.Tokens

// A line of a list: a number or state at the left, words in the middle, marks and the way on at the right.
Pressable {
    id: root

    // What stands at the right end, such as a StatusChip or an AnswerMark.
    default property alias marks: trailing.data
    // What stands at the left, such as a StatusChip.
    property alias leading: lead.data
    // The number of a row, as 2(5).
    property string number: ""
    property string detail: ""
    // What a press does, in words: 答える. Empty leaves the row without a way on.
    property string actionText: ""
    property bool selected: false
    property bool divided: true
    // Off for a row that only tells.
    property bool pressable: true
    property real leadWidth: lead.childrenRect.width

    // On a narrow window what stands at the left goes above the words, and the way on below them.
    readonly property bool stacked: Theme.compact && (root.actionText !== "" || lead.children.length > 0)
    readonly property real side: root.leftPadding + root.rightPadding
    // The number stands above the words where it would leave them too little of the line.
    readonly property bool numberAbove: root.number !== ""
            && root.width - root.side - Theme.numberColumn - trailing.implicitWidth < Theme.bodySize * Theme.fewLetters
    readonly property bool numberBeside: root.number !== "" && !root.numberAbove
    readonly property real leadRoom: (root.numberBeside ? Theme.numberColumn : 0)
                                     + (root.leadWidth > 0 && !root.stacked ? root.leadWidth + Theme.space4 : 0)
    readonly property real above: root.stacked && lead.visibleChildren.length > 0 ? lead.height + Theme.space1 : 0
    readonly property real below: root.stacked && onward.visible ? onward.implicitHeight + Theme.space1 : 0

    implicitWidth: Theme.readMax
    implicitHeight: Math.max(Theme.target + Theme.space1,
                             words.implicitHeight + root.above + root.below + Theme.space3 + Theme.space3)
    leftPadding: Theme.space4
    rightPadding: Theme.space4
    focusPolicy: root.pressable ? Qt.StrongFocus : Qt.NoFocus
    activeFocusOnTab: root.pressable
    hoverEnabled: root.pressable
    enabled: root.pressable

    Accessible.role: root.pressable ? Accessible.Button : Accessible.ListItem
    Accessible.name: `${root.number} ${root.text}`.trim()
    Accessible.description: `${root.detail} ${root.actionText}`.trim()
    Accessible.selected: root.selected

    background: Rectangle {
        color: root.selected ? Theme.brandSoft : root.down ? Theme.pressed
                             : root.hovered && root.pressable ? Theme.hover : "transparent"

        Rectangle {
            visible: root.selected
            width: Theme.selectedBar
            height: parent.height
            color: Theme.brand
        }

        Rectangle {
            x: root.leftPadding
            y: parent.height - height
            width: parent.width - root.side
            height: Theme.hairline
            visible: root.divided
            color: Theme.line
        }

        FocusRing {
            visible: root.visualFocus
            radius: Theme.radiusSmall
            gap: -Theme.focusWidth - Theme.focusGap
        }
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding

        AppText {
            anchors.verticalCenter: words.verticalCenter
            visible: root.numberBeside
            strong: true
            text: root.number
            lineHeight: Theme.tight
            phrases: false
            Accessible.ignored: true
        }

        Item {
            id: lead

            x: root.numberBeside ? Theme.numberColumn : 0
            y: root.stacked ? words.y - root.above : words.y + Math.round((words.height - height) / 2)
            height: childrenRect.height
        }

        Column {
            id: words

            x: root.leadRoom
            y: Math.round((parent.height - height + root.above - root.below) / 2)
            width: parent.width - x - (ends.width > 0 ? ends.width + Theme.space3 : 0)
                   - (onward.visible && !root.stacked ? onward.width + Theme.space3 : 0)
            spacing: Theme.border

            AppText {
                width: parent.width
                lineWidth: words.width
                text: root.numberAbove ? `${root.number} ${root.text}` : root.text
                strong: root.selected
                lineHeight: Theme.tight
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                visible: root.detail !== ""
                variant: AppText.Small
                lineHeight: Theme.tight
                text: root.detail
                Accessible.ignored: true
            }
        }

        Item {
            id: ends

            anchors.right: root.stacked || !onward.visible ? parent.right : onward.left
            anchors.rightMargin: onward.visible && !root.stacked && width > 0 ? Theme.space4 : 0
            anchors.verticalCenter: words.verticalCenter
            width: trailing.implicitWidth
            height: trailing.implicitHeight

            Row {
                id: trailing

                spacing: Theme.space2
            }
        }

        Row {
            id: onward

            x: root.stacked ? root.leadRoom : parent.width - width
            y: root.stacked ? words.y + words.height + Theme.space1 : Math.round((parent.height - height) / 2)
            spacing: Theme.space1
            visible: root.actionText !== ""

            AppText {
                width: Math.min(implicitWidth, Theme.widest - root.leadRoom - Theme.iconSmall - Theme.space1)
                strong: true
                lineHeight: Theme.tight
                text: root.actionText
                color: Theme.brand
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "forward"
                size: Theme.iconSmall
                color: Theme.brand
            }
        }
    }
}

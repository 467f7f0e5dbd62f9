import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// One pharmacy in the table: its name and note, what it misses as a number and a bar, how old that is, its state.
Pressable {
    id: root

    required property int key
    required property string name
    required property int missing
    required property int days
    required property int standing
    required property real share
    required property bool stale
    required property string note

    objectName: `line_${root.name}`
    implicitHeight: Math.max(Theme.target + Theme.space1, layout.implicitHeight + Theme.space3 + Theme.space3)

    Accessible.role: Accessible.Row
    Accessible.name: root.name
    Accessible.description: `${PharmacyWords.missing(root.missing)} ${PharmacyWords.age(root.days)} ${root.note}`

    background: Rectangle {
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Theme.hairline
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

        GridLayout {
            id: layout

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            columns: Theme.expanded ? 4 : 1
            columnSpacing: Theme.space4
            rowSpacing: Theme.space1

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.border

                AppText {
                    Layout.fillWidth: true
                    lineHeight: Theme.tight
                    text: root.name
                    Accessible.ignored: true
                }

                AppText {
                    Layout.fillWidth: true
                    visible: root.note !== ""
                    variant: AppText.Small
                    lineHeight: Theme.tight
                    text: root.note
                    Accessible.ignored: true
                }
            }

            RowLayout {
                Layout.fillWidth: !Theme.expanded
                Layout.preferredWidth: Theme.fieldMin + Theme.numberColumn
                spacing: Theme.space2

                AppText {
                    Layout.preferredWidth: Theme.space10
                    strong: true
                    lineHeight: Theme.tight
                    horizontalAlignment: Text.AlignRight
                    text: root.missing
                    Accessible.ignored: true
                }

                Item {
                    Layout.fillWidth: true
                    implicitHeight: Theme.space4

                    Rectangle {
                        width: root.missing > 0 ? Math.max(Theme.space1, parent.width * root.share) : 0
                        height: parent.height
                        radius: Theme.space1
                        color: Theme.warnMark
                    }
                }
            }

            AppText {
                Layout.preferredWidth: Theme.leadColumn + Theme.numberColumn
                Layout.fillWidth: !Theme.expanded
                strong: root.stale
                color: root.stale ? Theme.warnInk : Theme.ink
                lineHeight: Theme.tight
                text: PharmacyWords.age(root.days)
                Accessible.ignored: true
            }

            Item {
                Layout.preferredWidth: Theme.leadColumn + Theme.numberColumn
                implicitHeight: chip.implicitHeight

                StatusChip {
                    id: chip

                    text: PharmacyWords.state(root.standing)
                    tone: PharmacyWords.tone(root.standing)
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens

// One ledger: how much is in it and since when, which rows stand on it, and what it lacks.
Pressable {
    id: root

    required property int key
    required property string title
    required property int entries
    required property string changed
    required property string serves
    required property list<string> lacking

    // In the order of the ledgers.
    readonly property list<string> icons: ["device", "key", "history", "refresh", "book", "network", "people"]
    readonly property string amount: root.entries === 0
                                     //: on the tile of a ledger that has no entry
                                     ? qsTr("まだ何もありません")
                                     //: on the tile of a ledger; %1 how many entries, %2 the day of the last change
                                     : qsTr("%1 件 ・ %2に書きました").arg(root.entries).arg(root.changed)

    objectName: `tile_${root.key}`
    implicitHeight: words.implicitHeight + Theme.cardPadding + Theme.cardPadding
    text: root.title
    Accessible.description: [root.amount, ...root.lacking].join(" ")

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            visible: root.visualFocus
            radius: Theme.radiusCard
        }
    }

    Item {
        anchors.fill: parent

        Column {
            id: words

            x: Theme.cardPadding
            y: Theme.cardPadding
            width: parent.width - Theme.cardPadding - Theme.cardPadding
            spacing: Theme.space1

            Item {
                width: words.width
                height: heading.implicitHeight

                Icon {
                    anchors.verticalCenter: heading.verticalCenter
                    name: root.icons[root.key]
                    color: Theme.brand
                }

                AppText {
                    id: heading

                    x: Theme.icon + Theme.space3
                    width: parent.width - x - Theme.icon
                    variant: AppText.Heading
                    text: root.title
                    Accessible.ignored: true
                }

                Icon {
                    anchors.right: parent.right
                    anchors.verticalCenter: heading.verticalCenter
                    name: "forward"
                    size: Theme.iconSmall
                    color: Theme.ink2
                }
            }

            AppText {
                width: words.width
                text: root.amount
                color: root.entries === 0 ? Theme.ink2 : Theme.ink
                Accessible.ignored: true
            }

            AppText {
                width: words.width
                visible: root.serves !== ""
                variant: AppText.Small
                //: on the tile of a ledger; %1 numbers of rows of the checklist that stand on it
                text: qsTr("%1 の元になります").arg(root.serves)
                Accessible.ignored: true
            }

            Repeater {
                model: root.lacking

                delegate: AppText {
                    required property string modelData

                    width: words.width
                    variant: AppText.Small
                    color: Theme.warnInk
                    text: `▲ ${modelData}`
                    Accessible.ignored: true
                }
            }
        }
    }
}

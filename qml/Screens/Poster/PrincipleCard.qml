pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens

// One principle on the poster: its number, its official title and check points. A press opens the explanation.
Pressable {
    id: root

    required property int number
    required property string audience
    required property string title
    required property string courtesy
    required property list<string> points

    implicitWidth: Theme.listPane
    implicitHeight: words.implicitHeight + Theme.space5
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: `${root.number} ${root.title}`
    //: what a press on a principle does
    Accessible.description: qsTr("くわしく見る")

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        FocusRing {
            visible: root.visualFocus
        }
    }

    Rectangle {
        id: disc

        x: Theme.space4
        y: Theme.space2
        width: Theme.mark + Theme.space2
        height: width
        radius: width / 2
        color: Audiences.mark(root.audience)

        AppText {
            anchors.centerIn: parent
            variant: AppText.Heading
            text: root.number
            color: Theme.inkOnGroup
            Accessible.ignored: true
        }
    }

    Icon {
        x: parent.width - width - Theme.space3
        y: disc.y + (disc.height - height) / 2
        name: "forward"
        size: Theme.iconSmall
        color: Theme.ink2
    }

    Column {
        id: words

        x: disc.x
        y: Theme.space2
        width: parent.width - Theme.space4 - Theme.space3
        spacing: Theme.space1

        Item {
            width: parent.width
            height: Math.max(disc.height, title.implicitHeight + (beneath.visible ? beneath.implicitHeight : 0))

            AppText {
                id: title

                x: disc.width + Theme.space3
                y: (parent.height - implicitHeight - (beneath.visible ? beneath.implicitHeight : 0)) / 2
                width: parent.width - x - Theme.space5
                variant: AppText.Heading
                text: root.title
                Accessible.ignored: true
            }

            AppText {
                id: beneath

                x: title.x
                y: title.y + title.height
                width: title.width
                visible: root.courtesy !== ""
                variant: AppText.Small
                text: root.courtesy
                Accessible.ignored: true
            }
        }

        Repeater {
            model: root.points

            delegate: CheckPoint {
                required property string modelData

                width: words.width
                text: modelData
                lineHeight: Theme.tight
                markColor: Audiences.mark(root.audience)
            }
        }
    }
}

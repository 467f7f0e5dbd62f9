import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// A card that leads somewhere: all of it is pressed, and its title says where with an arrow.
Pressable {
    id: root

    default property alias content: column.data
    required property string title

    implicitWidth: column.implicitWidth + Theme.cardPadding + Theme.cardPadding
    implicitHeight: column.implicitHeight + Theme.cardPadding + Theme.cardPadding

    Accessible.name: root.title

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

    ColumnLayout {
        id: column

        // At the top: cards of one row are as high as the highest of them.
        x: Theme.cardPadding
        y: Theme.cardPadding
        width: parent.width - Theme.cardPadding - Theme.cardPadding
        spacing: Theme.space3

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                variant: AppText.Heading
                text: root.title
                Accessible.ignored: true
            }

            Icon {
                name: "forward"
                size: Theme.iconSmall
                color: Theme.ink2
            }
        }
    }
}

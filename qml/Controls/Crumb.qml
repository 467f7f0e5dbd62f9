import QtQuick
import Mamori.Tokens

// One step of the way to a page.
Pressable {
    id: root

    // The last one has no mark behind it.
    property bool last: false
    // The keyboard does not begin here.
    readonly property bool wayBack: true

    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.target, row.implicitHeight)

    Accessible.role: Accessible.Link
    Accessible.name: root.text

    background: Item {
        FocusRing {
            visible: root.visualFocus
            gap: -Theme.focusWidth
            radius: Theme.radiusSmall
        }
    }

    Item {
        anchors.fill: parent

        Row {
            id: row

            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1

            AppText {
                variant: AppText.Small
                lineHeight: Theme.tight
                text: root.text
                color: root.hovered ? Theme.brand : Theme.ink2
                font.underline: root.hovered
                Accessible.ignored: true
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.last
                name: "forward"
                size: Theme.iconSmall * 0.8
            }
        }
    }
}

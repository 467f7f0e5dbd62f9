import QtQuick
import Mamori.Tokens

// One day of a month. Days that cannot be chosen are struck through, not only grey.
Item {
    id: root

    required property string iso
    required property bool outside
    required property bool allowed
    required property bool chosen
    required property bool today
    required property bool current
    required property bool focused

    signal tapped

    // Unseen but in its place: a positioner leaves out what is not visible.
    opacity: root.outside ? 0 : 1

    Accessible.role: Accessible.Button
    Accessible.name: Dates.full(root.iso)
    Accessible.ignored: root.outside
    Accessible.onPressAction: if (root.allowed)
        root.tapped()

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width, parent.height) - Theme.space1
        height: width
        radius: width / 2
        color: root.chosen ? Theme.brand : hover.hovered && root.allowed ? Theme.hover : "transparent"
        border.width: root.current ? Theme.border : root.today ? Theme.hairline : 0
        border.color: root.current ? Theme.brand : Theme.lineStrong

        FocusRing {
            visible: root.focused
            radius: parent.radius
            gap: 0
        }
    }

    AppText {
        anchors.centerIn: parent
        text: String(Dates.day(root.iso))
        strong: root.chosen || root.today
        lineHeight: Theme.tight
        font.strikeout: !root.allowed
        color: !root.allowed ? Theme.disabledInk : root.chosen ? Theme.inkOnBrand
                             : Dates.weekday(root.iso) === 0 ? Theme.dangerInk
                             : Dates.weekday(root.iso) === 6 ? Theme.infoInk : Theme.ink
        Accessible.ignored: true
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        enabled: root.allowed && !root.outside
        onTapped: root.tapped()
    }
}

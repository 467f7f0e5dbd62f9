import QtQuick
import Mamori.Tokens

// A button. With a disabledReason it cannot be pressed and says why beneath itself, or its ButtonRow does.
Pressable {
    id: root

    enum Variant {
        Primary,
        Secondary,
        Danger,
        Quiet
    }

    property int variant: AppButton.Secondary
    property string iconName: ""
    // The icon behind the words, for 次へ ›.
    property bool iconAfter: false
    property string disabledReason: ""
    // Off where what stands around it tells the reason.
    property bool tellsReason: true

    readonly property real reasonRoom: reason.visible ? reason.implicitHeight + Theme.space1 : 0
    readonly property real iconRoom: root.iconName === "" ? 0 : Theme.icon + (root.text !== "" ? Theme.space2 : 0)
    readonly property real wordsWidth: label.implicitWidth + root.iconRoom
    // Without the reason.
    readonly property real plainWidth: Math.max(root.wordsWidth + root.leftPadding + root.rightPadding, Theme.target)
    readonly property color inkColor: {
        if (!root.enabled)
            return Theme.disabledInk;
        switch (root.variant) {
        case AppButton.Primary: return Theme.inkOnBrand;
        case AppButton.Danger: return Theme.dangerInk;
        default: return Theme.brand;
        }
    }

    enabled: root.disabledReason === ""
    implicitWidth: Math.min(Theme.widest, Math.max(root.plainWidth, reason.visible ? Math.min(reason.implicitWidth, Theme.fieldMin) : 0))
    implicitHeight: Math.max(label.implicitHeight + Theme.space3 + Theme.space3, Theme.target) + root.reasonRoom
    leftPadding: root.variant === AppButton.Quiet ? Theme.space3 : Theme.space6
    rightPadding: root.leftPadding
    bottomInset: root.reasonRoom

    Accessible.name: root.text
    Accessible.description: root.disabledReason

    background: Rectangle {
        radius: Theme.radiusControl
        color: {
            const primary = root.variant === AppButton.Primary;
            if (!root.enabled)
                return root.variant === AppButton.Quiet ? "transparent" : Theme.muted;
            if (root.down)
                return primary ? Theme.brandPressed : Theme.pressed;
            if (root.hovered)
                return primary ? Theme.brandHover : Theme.hover;
            return primary ? Theme.brand : root.variant === AppButton.Quiet ? "transparent" : Theme.surface;
        }
        border.width: root.variant === AppButton.Secondary || root.variant === AppButton.Danger ? Theme.hairline : 0
        border.color: !root.enabled ? Theme.line : root.variant === AppButton.Danger ? Theme.danger : Theme.brand

        FocusRing {
            visible: root.visualFocus
        }
    }

    Item {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        anchors.bottomMargin: root.reasonRoom

        Row {
            id: row

            anchors.centerIn: parent
            spacing: root.text !== "" ? Theme.space2 : 0
            layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: root.inkColor
                visible: root.iconName !== ""
            }

            AppText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.availableWidth - root.iconRoom)
                text: root.text
                strong: true
                lineHeight: Theme.tight
                color: root.inkColor
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    AppText {
        id: reason

        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.tellsReason && root.disabledReason !== ""
        variant: AppText.Small
        text: root.disabledReason
        Accessible.ignored: true
    }
}

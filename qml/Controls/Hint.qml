import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// A few words shown over a control while the pointer rests on it.
T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - Theme.space1
    implicitWidth: words.implicitWidth + leftPadding + rightPadding
    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    margins: Theme.space1
    padding: Theme.space2
    delay: Theme.hintDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    AppText {
        id: words

        anchors.fill: parent
        variant: AppText.Small
        text: root.text
        color: Theme.surface
    }

    background: Rectangle {
        radius: Theme.radiusSmall
        color: Theme.ink
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens

// The head of an audience's column: its official name on its colour.
Rectangle {
    id: root

    required property string audience
    required property string title

    implicitHeight: words.implicitHeight + Theme.space3 + Theme.space1
    radius: Theme.radiusControl
    color: Audiences.ground(root.audience)

    AppText {
        id: words

        x: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - Theme.space8
        variant: AppText.Small
        strong: true
        lineHeight: Theme.tight
        text: root.title
        color: Theme.inkOnGroup
        Accessible.role: Accessible.Heading
    }
}

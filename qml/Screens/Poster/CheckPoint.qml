import QtQuick
import Mamori.Controls
import Mamori.Tokens

// A check point of the poster: the ring before it stands for the poster's ticked box.
Item {
    id: root

    required property string text
    // English beneath the official words; empty in Japanese.
    property string courtesy: ""
    property color markColor: Theme.brand
    property int variant: AppText.Small
    property alias lineHeight: words.lineHeight

    implicitHeight: words.implicitHeight + (root.courtesy === "" ? 0 : beneath.implicitHeight)

    Rectangle {
        y: Math.max(0, (words.implicitHeight / Math.max(1, words.lineCount) - height) / 2)
        width: Theme.space3
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.border
        border.color: Theme.dark ? Theme.ink2 : root.markColor
    }

    AppText {
        id: words

        x: Theme.space5
        width: parent.width - x
        variant: root.variant
        text: root.text
        color: Theme.ink
    }

    AppText {
        id: beneath

        x: words.x
        y: words.height
        width: words.width
        visible: root.courtesy !== ""
        variant: AppText.Small
        text: root.courtesy
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens

// One field of an entry in the table, on one line.
Item {
    id: root

    required property string text
    // The first cell opens its entry, and looks like it.
    required property bool leads
    // Something stands against the value.
    required property bool worried

    AppText {
        anchors.verticalCenter: parent.verticalCenter
        x: Theme.space2
        width: root.width - x - Theme.space1
        variant: AppText.Small
        phrases: false
        strong: root.leads
        text: (root.worried ? "▲ " : "") + root.text.replace(/\n/g, " ")
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        maximumLineCount: 1
        lineHeight: Theme.tight
        color: root.worried ? Theme.warnInk : root.leads ? Theme.brand : Theme.ink
        Accessible.ignored: true
    }
}

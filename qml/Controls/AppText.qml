import QtQuick
import Mamori.Tokens

// Every word on a screen: one family, the sizes of the scale, and Japanese lines that break between phrases.
Item {
    id: root

    enum Variant {
        Body,
        Display,
        Title,
        Heading,
        Small,
        Label,
        Number
    }

    property string text: ""
    property int variant: AppText.Body
    property bool strong: variant !== AppText.Body && variant !== AppText.Small
    // Off for text whose letters must stay as they are, such as a fingerprint.
    property bool phrases: true
    property alias color: words.color
    property alias font: words.font
    property alias horizontalAlignment: words.horizontalAlignment
    property alias verticalAlignment: words.verticalAlignment
    property alias wrapMode: words.wrapMode
    property alias elide: words.elide
    property alias maximumLineCount: words.maximumLineCount
    property alias fontSizeMode: words.fontSizeMode
    property alias minimumPixelSize: words.minimumPixelSize
    property alias lineCount: words.lineCount
    property alias truncated: words.truncated
    property alias contentWidth: words.contentWidth
    property alias lineHeight: words.lineHeight

    // How wide a line is at least: in a card, beside an icon. Not this text's own width, which may follow from its words.
    property real lineWidth: Theme.widest - Theme.space10
    // How many Japanese letters, as wide as they are high, a line holds.
    readonly property int lineRoom: root.lineWidth / words.font.pixelSize

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: Math.ceil(words.implicitHeight)
    baselineOffset: words.baselineOffset

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text === ""

    Text {
        id: words

        // Until a width is given there is one line: a layout that asked for the height of a column of letters keeps it.
        width: root.width > 0 ? root.width : implicitWidth
        height: root.height
        text: root.phrases ? Phrases.keep(root.text, root.lineRoom) : root.text
        textFormat: Text.PlainText
        color: root.variant === AppText.Small ? Theme.ink2 : Theme.ink
        wrapMode: Text.Wrap
        lineHeight: root.variant === AppText.Body || root.variant === AppText.Small ? Theme.paragraph : Theme.tight
        font.family: Theme.sans
        font.weight: root.strong ? Font.Bold : Font.Normal
        font.pixelSize: {
            switch (root.variant) {
            case AppText.Display: return Theme.displaySize;
            case AppText.Title: return Theme.titleSize;
            case AppText.Heading: return Theme.headingSize;
            case AppText.Small: return Theme.smallSize;
            case AppText.Label: return Theme.labelSize;
            case AppText.Number: return Theme.numberSize;
            default: return Theme.bodySize;
            }
        }
        Accessible.ignored: true
    }
}

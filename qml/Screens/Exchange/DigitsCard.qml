import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// The eight digits of a key, large enough to be read out over the telephone.
Card {
    id: root

    required property string digits
    property string hint: ""

    look: Card.Sunken
    padding: Theme.space4
    spacing: Theme.space1

    AppText {
        objectName: "digits"
        Layout.fillWidth: true
        variant: AppText.Number
        phrases: false
        font.letterSpacing: Theme.letterWide
        text: root.digits
    }

    AppText {
        Layout.fillWidth: true
        visible: root.hint !== ""
        variant: AppText.Small
        text: root.hint
    }
}

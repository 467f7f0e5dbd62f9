import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The twelve digits of this device's key, large enough to be read out over the telephone, and as a code for the camera
// of somebody who stands here.
Card {
    id: root

    required property string digits
    property string hint: ""
    // The code is shown beside them.
    property bool scannable: false

    look: Card.Sunken
    padding: Theme.space4
    spacing: Theme.space3

    AppText {
        objectName: "digits"
        Layout.fillWidth: true
        variant: AppText.Number
        phrases: false
        font.letterSpacing: Theme.letterWide
        text: root.digits
    }

    QrView {
        objectName: "digitsCode"
        Layout.preferredWidth: Math.min(Theme.fieldMin, root.width - root.padding - root.padding)
        Layout.preferredHeight: Layout.preferredWidth
        visible: root.scannable && root.digits !== ""
        modules: code.size
        bits: code.bits
        //: what the picture is, for a screen reader
        label: qsTr("この端末の番号の QR コード")

        NumberCode {
            id: code

            digits: root.digits
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.hint !== ""
        variant: AppText.Small
        text: root.hint
    }
}

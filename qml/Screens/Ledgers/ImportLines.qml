pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A card with lines of a file: each with its number, what is said of it, and the words that stand in it. With `action`
// a press on a line does that.
Card {
    id: root

    required property ImportLineModel lines

    property string action: ""

    signal picked(key: int)

    Layout.fillWidth: true
    visible: root.lines.count > 0
    spacing: 0

    Repeater {
        model: root.lines

        delegate: ListRow {
            required property int key
            required property string words
            required property string reason

            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            pressable: root.action !== ""
            actionText: root.action
            number: key.toString()
            text: reason === "" ? words : reason
            detail: reason === "" ? "" : words
            onClicked: root.picked(key)
        }
    }
}

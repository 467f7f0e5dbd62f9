import QtQuick
import Mamori.Tokens

// What every field has around it: its name above, then a hint, an error and a count below. Used by the fields here.
Item {
    id: root

    default property alias content: slot.data
    property string label: ""
    property string hint: ""
    property string errorText: ""
    // What the field itself finds wrong with what was typed; it stands before errorText.
    property string fault: ""
    readonly property string shownError: root.fault !== "" ? root.fault : root.errorText
    property string counter: ""
    property alias slotHeight: slot.height

    implicitWidth: Theme.fieldMin
    implicitHeight: column.implicitHeight

    Accessible.ignored: true

    Column {
        id: column

        width: parent.width
        spacing: Theme.space1

        AppText {
            width: parent.width
            visible: root.label !== ""
            variant: AppText.Label
            text: root.label
            color: Theme.ink2
            Accessible.ignored: true
        }

        Item {
            id: slot

            width: parent.width
        }

        Item {
            width: parent.width
            height: Math.max(below.implicitHeight, count.visible ? count.implicitHeight : 0)
            visible: root.shownError !== "" || root.hint !== "" || root.counter !== ""

            Row {
                id: below

                spacing: Theme.space1 + Theme.border

                ToneMark {
                    y: Math.round((words.font.pixelSize * 1.5 - height) / 2)
                    visible: root.shownError !== ""
                    tone: Tone.Danger
                    color: Theme.dangerInk
                }

                AppText {
                    id: words

                    width: column.width - (count.visible ? count.implicitWidth + Theme.space2 : 0)
                           - (root.shownError !== "" ? Theme.space4 : 0)
                    variant: AppText.Small
                    strong: root.shownError !== ""
                    text: root.shownError !== "" ? root.shownError : root.hint
                    color: root.shownError !== "" ? Theme.dangerInk : Theme.ink2
                    Accessible.role: root.shownError !== "" ? Accessible.AlertMessage : Accessible.StaticText
                }
            }

            AppText {
                id: count

                anchors.right: parent.right
                visible: root.counter !== ""
                variant: AppText.Small
                text: root.counter
            }
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One row of a filled form: what stands in which cells, what the sheet says now, and whether it is taken.
ColumnLayout {
    id: root

    required property FilledCopyViewModel copy
    required property int key
    required property string number
    required property string wording
    required property string found
    required property string before
    required property string doubts
    required property string refused
    required property bool changes
    required property bool taken

    spacing: Theme.space1

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        color: Theme.line
    }

    CheckBox {
        objectName: `filledRow_${root.key}`
        Layout.fillWidth: true
        enabled: root.changes && root.refused === ""
        text: `${root.number} ${root.wording}`.trim()
        description: root.before === "" ? root.found
                     //: a row of a filled form; %1 what was found, %2 what the sheet says now
                     : qsTr("%1 ・ 今は %2").arg(root.found).arg(root.before)
        checked: root.taken
        onToggled: root.copy.setTaken(root.key, checked)
    }

    StatusChip {
        Layout.leftMargin: Theme.space10
        Layout.maximumWidth: root.width - Theme.space10
        visible: root.doubts !== "" || root.refused !== "" || !root.changes
        tone: root.refused !== "" ? Tone.Danger : root.changes ? Tone.Warn : Tone.Neutral
        text: root.refused !== "" ? root.refused
              : root.changes || root.doubts !== "" ? root.doubts
              : root.before === ""
                //: a row of a filled form that holds no answer, as the sheet does not
                ? qsTr("答えは書いてありません")
                //: a row of a filled form says what the sheet says already
                : qsTr("今の答えと同じです")
    }
}

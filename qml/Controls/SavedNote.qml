import QtQuick

// Says quietly that what was just entered is kept, and when.
StatusChip {
    id: root

    // Time of day as 14:03:21; empty hides the note.
    property string time: ""

    visible: root.time !== ""
    tone: Tone.Ok
    //: shown after each answer; %1 is the time of day
    text: qsTr("保存しました %1").arg(root.time)

    Accessible.role: Accessible.AlertMessage
}

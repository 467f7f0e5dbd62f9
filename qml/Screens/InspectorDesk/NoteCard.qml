import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The inspector's own note about a visit; it stays on this device.
Card {
    id: root

    required property PharmacyViewModel pharmacy

    // What was typed before a lock comes first. No binding: a note that is emptied stays empty.
    function show(): void {
        area.text = root.pharmacy.noteTyped.text !== "" ? root.pharmacy.noteTyped.text : root.pharmacy.note;
    }

    readonly property bool changed: area.text !== root.pharmacy.note

    spacing: Theme.space3

    TextArea {
        id: area

        objectName: "statusNote"
        Layout.fillWidth: true
        //: field: an inspector's own note about a pharmacy
        label: qsTr("メモ")
        //: beneath the field for the note
        hint: qsTr("この端末の中だけに残ります。さがすときにも使えます。")
        maximumLength: 400
        onEdited: text => root.pharmacy.noteTyped.text = text
    }

    AppButton {
        objectName: "noteKeep"
        visible: root.changed
        variant: AppButton.Primary
        //: button: keeps the note
        text: qsTr("メモを保存する")
        disabledReason: area.tooLong
                        //: why the note cannot be kept; %1 is a number of letters
                        ? qsTr("%1 文字までにしてください").arg(area.maximumLength)
                        : ""
        onClicked: root.pharmacy.keepNote(area.text)
    }

    Connections {
        target: root.pharmacy

        // Another pharmacy has its own note.
        function onRefreshed(): void {
            root.show();
        }
    }

    Component.onCompleted: root.show()
}

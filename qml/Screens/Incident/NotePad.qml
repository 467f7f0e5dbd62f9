pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What was seen and done, each with its time by itself. A note stays: it is in the history.
Card {
    id: root

    required property IncidentViewModel incident

    readonly property string words: root.incident.words

    function keep(): void {
        if (root.words.trim() !== "")
            root.incident.note(root.words);
    }

    spacing: Theme.space3
    //: card for notes in an incident
    title: qsTr("見たこと・したことを書きとめる")

    TextArea {
        objectName: "incidentNote"
        Layout.fillWidth: true
        //: spoken name of the field for a note in an incident
        label: qsTr("メモ（時刻は自動で付きます）")
        //: example of a note in an incident
        placeholder: qsTr("例: 受付PC1 に身代金を求める画面が出た。ケーブルを抜いた。")
        text: root.words
        onEdited: text => root.incident.write(text)
    }

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            objectName: "incidentNoteKeep"
            variant: AppButton.Primary
            //: button: keeps a note with its time
            text: qsTr("書きとめる")
            //: why the button cannot be pressed yet
            disabledReason: root.words.trim() === "" ? qsTr("メモを入れてください。") : ""
            onClicked: root.keep()
        }
    }

    Repeater {
        model: root.incident.notes

        delegate: ListRow {
            required property int key
            required property string moment
            required property string who
            required property string words

            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            pressable: false
            text: words
            detail: `${moment} ・ ${who}`
        }
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One piece of evidence in a list.
ListRow {
    id: root

    required property int key
    required property int kind
    required property string title
    required detail
    required property bool expired
    required property string day
    required property string expires

    objectName: `evidence_${root.title}`
    text: root.title

    leading: [
        Icon {
            name: root.kind === EvidenceViewModel.Photo ? "image" : root.kind === EvidenceViewModel.File ? "file" : "book"
            color: Theme.ink2
        }
    ]

    StatusChip {
        visible: root.expired
        tone: Tone.Warn
        //: evidence whose day is past
        text: qsTr("期限切れ")
    }
}

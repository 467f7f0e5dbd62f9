pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Everything that one pharmacy showed, newest first.
Card {
    id: root

    required property InspectorDeskViewModel desk

    spacing: 0
    //: card: what a pharmacy showed, each time
    title: qsTr("これまでの状況")

    Repeater {
        model: root.desk.pharmacy.visits

        delegate: ListRow {
            id: visit

            required property int index
            required property int key
            required property string issued
            required property int standing
            required property int missing
            required property string note

            objectName: `visit_${visit.index}`
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            text: visit.issued
            detail: visit.note === "" ? PharmacyWords.missing(visit.missing) : `${PharmacyWords.missing(visit.missing)}\n${visit.note}`
            selected: visit.key === root.desk.selected
            divided: visit.index + 1 < root.desk.pharmacy.visits.count
            onClicked: root.desk.select(visit.key)

            StatusChip {
                text: PharmacyWords.state(visit.standing)
                tone: PharmacyWords.tone(visit.standing)
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What to put right before the day, each line one press away from its place.
Card {
    id: root

    required property InspectionViewModel inspection

    spacing: 0
    title: root.inspection.missingCount > 0
           //: card of the inspection; %1 is how many things are missing
           ? qsTr("準備：足りないものが %1 件あります").arg(root.inspection.missingCount)
           //: card of the inspection when nothing is missing
           : qsTr("準備：記入の足りないところはありません")

    Repeater {
        model: root.inspection.missing
        delegate: ListRow {
            id: line

            required property int index
            required property string key
            required property string badge
            required property string title
            required property bool reminder
            required detail

            objectName: "missing_" + line.key
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            text: line.title
            divided: line.index + 1 < root.inspection.missing.count
            actionText: line.reminder
                        //: what pressing the reminder of the chart does
                        ? qsTr("図を見る")
                        //: what pressing a missing thing does
                        : qsTr("なおす")
            onClicked: root.inspection.go(line.key)

            StatusChip {
                tone: line.reminder ? Tone.Info : Tone.Warn
                text: line.badge
                marked: line.reminder
            }
        }
    }
}

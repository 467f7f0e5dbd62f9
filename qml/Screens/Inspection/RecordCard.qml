pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// When something was shown to an inspector, and what.
Card {
    id: root

    required property InspectionViewModel inspection

    // Not while somebody else looks.
    property bool shown: true

    signal historyWanted

    spacing: Theme.space3
    visible: root.shown && root.inspection.record.count > 0
    //: card of the inspection: what was shown before
    title: qsTr("見せた記録")

    Repeater {
        model: root.inspection.record

        delegate: ColumnLayout {
            id: entry

            required property string text
            required property string detail

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: entry.text
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                text: entry.detail
            }
        }
    }

    AppButton {
        objectName: "recordHistory"
        variant: AppButton.Quiet
        iconName: "history"
        //: button: opens the whole history
        text: qsTr("履歴をすべて見る")
        onClicked: root.historyWanted()
    }
}

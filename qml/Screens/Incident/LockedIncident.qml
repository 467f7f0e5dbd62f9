pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// Over the lock screen: what to do first and whom to call, and nothing that was not marked for it.
Item {
    id: root

    required property AppViewModel app

    readonly property IncidentViewModel incident: root.app.incident

    Sheet {
        id: sheet

        //: title of the page for a suspected incident
        title: qsTr("インシデント\u200bかも？")
        onClosed: root.app.leaveIncident()

        FirstSteps {
            Layout.fillWidth: true
            portal: root.incident.portal
        }

        Repeater {
            model: root.incident.calls

            delegate: CallLine {
                Layout.fillWidth: true
            }
        }
    }

    Component.onCompleted: sheet.open()
    // Popups stay over the window when what they belong to goes.
    Component.onDestruction: sheet.close()
}

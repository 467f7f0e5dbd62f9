pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// 立入検査: before the day what is missing, on the day the form in its official order, large and not to be changed; chart,
// ledgers and evidence take the whole page.
Item {
    id: root

    required property AppViewModel app

    readonly property ExhibitViewModel exhibit: root.app.inspection.exhibit

    FormPage {
        anchors.fill: parent
        visible: root.exhibit.kind === ExhibitViewModel.Nothing
        app: root.app
    }

    When {
        open: root.exhibit.kind === ExhibitViewModel.Chart

        ExhibitChart {
            anchors.fill: parent
            exhibit: root.exhibit
        }
    }

    When {
        open: root.exhibit.kind === ExhibitViewModel.LedgerSheet

        ExhibitLedger {
            anchors.fill: parent
            exhibit: root.exhibit
        }
    }

    When {
        open: root.exhibit.kind === ExhibitViewModel.RowEvidence

        ExhibitRow {
            anchors.fill: parent
            exhibit: root.exhibit
        }
    }
}

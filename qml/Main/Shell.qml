pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// An open desk: the way to its pages at the left or at the foot, the open page beside it, and word of a sample above.
Item {
    id: root

    required property AppViewModel app

    readonly property bool pharmacy: root.app.stage === AppViewModel.Pharmacy
    readonly property string current: Places.keyOf(root.app.page)

    function open(key: string): void {
        if (key === "lock")
            root.app.lock();
        else
            root.app.go(Places.pageOf(key));
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SampleBanner {
            Layout.fillWidth: true
            visible: root.app.sample
            app: root.app
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            NavRail {
                objectName: "navRail"
                Layout.fillHeight: true
                visible: !Theme.compact
                entries: root.pharmacy ? Places.pharmacy : Places.vendor
                footerEntries: Places.footer
                current: root.current
                onChosen: key => root.open(key)
            }

            Pages {
                Layout.fillWidth: true
                Layout.fillHeight: true
                app: root.app
            }
        }

        NavBar {
            objectName: "navBar"
            Layout.fillWidth: true
            // A row on a phone has the way back at its head and its own pages at the foot.
            visible: Theme.compact && !(root.app.page === AppViewModel.CheckPage && root.app.sheet.rowShown)
            entries: root.pharmacy ? Places.pharmacyBar : Places.vendorBar
            current: root.current
            onChosen: key => root.open(key)
        }
    }
}

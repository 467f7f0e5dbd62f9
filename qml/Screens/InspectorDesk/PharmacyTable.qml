pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// 一覧表: a chart over all pharmacies, and each with its bar: who is behind. To be sorted, printed and written to a file.
FocusScope {
    id: root

    required property InspectorDeskViewModel desk

    readonly property real side: Theme.pageMargin

    ColumnLayout {
        id: headItem

        x: root.side
        width: root.width - root.side - root.side
        spacing: Theme.gap

        PageHeader {
            Layout.fillWidth: true
            back: true
            //: title of the table and chart of all pharmacies
            title: qsTr("一覧表")
            //: beneath the title; %1 is how many pharmacies the table shows, %2 how many there are
            detail: qsTr("%1 薬局を表示 ・ 全 %2 薬局").arg(root.desk.pharmacies.count).arg(root.desk.total)
            onBackPressed: root.desk.back()

            AppButton {
                objectName: "tablePrint"
                iconName: "print"
                //: button: the table as PDF
                text: qsTr("印刷する（PDF）")
                disabledReason: root.desk.printable ? ""
                                //: why the table cannot be printed
                                : qsTr("2,000 薬局より多い表は印刷できません。しぼりこむか、ファイルに書き出してください。")
                onClicked: root.desk.print()
            }

            AppButton {
                objectName: "tableExport"
                iconName: "upload"
                //: button: the table as a file
                text: qsTr("書き出す（.xlsx・CSV）")
                onClicked: root.desk.show(InspectorDeskViewModel.ExportPane)
            }
        }

        Refusal {
            Layout.fillWidth: true
            source: root.desk
        }

        Card {
            Layout.fillWidth: true
            visible: root.desk.total > 0

            BoardBar {
                Layout.fillWidth: true
                desk: root.desk
            }
        }

        PharmacyFilter {
            Layout.fillWidth: true
            desk: root.desk
            wide: !Theme.compact && !Theme.largeText
        }

        TableHead {
            Layout.fillWidth: true
            visible: Theme.expanded
            desk: root.desk
        }
    }

    HeadedList {
        id: view

        objectName: "tableView"
        anchors.fill: parent
        head: headItem
        below: Theme.space2
        bottomMargin: Theme.pageMargin
        keyNavigationEnabled: true
        reuseItems: true
        model: root.desk.pharmacies
        Accessible.role: Accessible.Table
        //: spoken for the table of pharmacies
        Accessible.name: qsTr("薬局の一覧表")

        delegate: TableLine {
            x: root.side
            width: view.width - root.side - root.side
            onClicked: root.desk.select(key)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// A ledger in front of an inspector: every entry with all that it says, to be looked at.
FocusScope {
    id: root

    required property ExhibitViewModel exhibit

    ColumnLayout {
        id: headItem

        x: Theme.pageMargin
        width: root.width - Theme.pageMargin - Theme.pageMargin
        spacing: Theme.gap

        PageHeader {
            objectName: "exhibitLedger"
            Layout.fillWidth: true
            back: true
            title: root.exhibit.title
            //: how many entries a list shows; %1 is the number
            detail: qsTr("%1 件").arg(root.exhibit.entries.count)
            onBackPressed: root.exhibit.back()
        }

        Refusal {
            Layout.fillWidth: true
            source: root.exhibit
        }

        Banner {
            objectName: "exhibitCovered"
            Layout.fillWidth: true
            visible: root.exhibit.covered
            //: names of people and accounts are not shown in full
            title: qsTr("名前・ユーザID・電話番号は、はじめの 1 文字だけを見せています。")
        }
    }

    HeadedList {
        id: view

        objectName: "exhibitEntries"
        anchors.fill: parent
        head: headItem
        below: Theme.gap
        bottomMargin: Theme.pageMargin
        spacing: Theme.gap
        model: root.exhibit.entries
        Accessible.role: Accessible.List
        Accessible.name: root.exhibit.title

        delegate: Card {
            id: entry

            required property string name
            required property list<string> fields

            x: Theme.pageMargin
            width: view.width - Theme.pageMargin - Theme.pageMargin
            spacing: Theme.space3
            title: entry.name

            // Not a GridLayout: one kept the heights that texts had before they knew their width.
            Grid {
                id: grid

                readonly property real column: (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns

                Layout.fillWidth: true
                columns: Theme.expanded ? 3 : Theme.compact ? 1 : 2
                columnSpacing: Theme.space6
                rowSpacing: Theme.space3

                Repeater {
                    model: entry.fields

                    delegate: Column {
                        id: field

                        required property string modelData

                        width: grid.column

                        AppText {
                            width: parent.width
                            variant: AppText.Small
                            text: field.modelData.split("\n")[0]
                        }

                        AppText {
                            width: parent.width
                            text: field.modelData.split("\n").slice(1).join("\n")
                        }
                    }
                }
            }
        }
    }
}

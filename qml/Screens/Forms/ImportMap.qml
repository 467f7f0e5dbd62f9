pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Which row of the form that was in use each row of the new one comes from: guessed, looked at, changed.
Item {
    id: root

    required property FormImportViewModel incoming

    readonly property FormMapViewModel map: root.incoming.map

    Connections {
        target: root.map

        property int shown: -1

        function onRowChanged(): void {
            if (root.map.row >= 0)
                panes.chosen();
            else if (shown >= 0)
                Keyboard.begin(rows);
            shown = root.map.row;
        }
    }

    ListDetail {
        id: panes

        anchors.fill: parent
        detailOpen: root.map.row >= 0

        list: FocusScope {
            id: rows

            property alias start: headItem.start

            anchors.fill: parent

            ImportMapHead {
                id: headItem

                x: Theme.space4
                width: parent.width - Theme.space8
                incoming: root.incoming
            }

            HeadedList {
                id: view

                objectName: "formMap"
                anchors.fill: parent
                head: headItem
                keyNavigationEnabled: true
                model: root.map.rows
                shownRow: panes.paged ? -1 : root.map.row
                Accessible.role: Accessible.List
                //: spoken name of the list that says which rows come from which
                Accessible.name: qsTr("前の様式との対応")

                delegate: ListRow {
                    id: line

                    required property int key
                    required property string sheet
                    required number
                    required property string wording
                    required property string from
                    required property bool look

                    objectName: `formMapRow_${line.key}`
                    width: view.width
                    text: line.wording
                    //: a row of a new form and where it comes from; %1 the sheet, %2 the rows of the earlier form
                    detail: qsTr("%1 ・ 前は %2").arg(line.sheet).arg(line.from)
                    selected: !panes.paged && line.key === root.map.row
                    onClicked: root.map.selectRow(line.key)

                    ToneMark {
                        visible: line.look
                        tone: Tone.Warn
                        color: Theme.warnInk
                    }
                }
            }
        }

        detail: Item {
            anchors.fill: parent

            When {
                open: root.map.row >= 0

                ImportOrigin {
                    anchors.fill: parent
                    map: root.map
                    paged: panes.paged
                }
            }

            When {
                open: root.map.row < 0 && !panes.paged

                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(Theme.readMax, (parent ? parent.width : 0) - Theme.pageMargin - Theme.pageMargin)
                    iconName: "checklist"
                    //: beside the list of rows while none is chosen
                    title: qsTr("項目を選ぶと、前の様式のどの項目から来たかを直せます")
                    //: what the map is for
                    text: qsTr("つないだ項目には、前の年の答えが「もう一度確認」として並びます。つながない項目は、はじめから答えます。")
                }
            }
        }
    }
}

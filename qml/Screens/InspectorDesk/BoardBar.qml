pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// All pharmacies as one bar: nothing missing, something missing, refused; beneath it what each part is and how many.
ColumnLayout {
    id: root

    required property InspectorDeskViewModel desk

    readonly property list<int> counts: [root.desk.complete, root.desk.behind, root.desk.refusedCount]
    readonly property list<color> colours: [Theme.yes, Theme.warnMark, Theme.lineStrong]

    spacing: Theme.space3

    Row {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.space6
        visible: root.desk.total > 0
        spacing: Theme.border

        Repeater {
            model: 3

            delegate: Rectangle {
                required property int index

                width: root.desk.total > 0 ? (root.width - Theme.border - Theme.border) * root.counts[index] / root.desk.total : 0
                height: Theme.space6
                radius: Theme.space1
                color: root.colours[index]
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space6

        Repeater {
            model: 3

            delegate: Row {
                id: part

                required property int index

                spacing: Theme.space2
                visible: part.index < 2 || root.desk.refusedCount > 0

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.space4
                    height: Theme.space4
                    radius: Theme.space1
                    color: root.colours[part.index]
                }

                AppText {
                    text: part.index === 0
                          //: part of a bar: pharmacies where nothing is missing; %1 how many
                          ? qsTr("記入漏れなし %1").arg(root.desk.complete)
                          : part.index === 1
                          //: part of a bar: pharmacies where something is missing; %1 how many
                          ? qsTr("記入漏れあり %1").arg(root.desk.behind)
                          //: part of a bar: refused; %1 how many
                          : qsTr("受け取らない %1").arg(root.desk.refusedCount)
                }
            }
        }
    }
}

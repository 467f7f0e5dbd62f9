pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The poster's closing words: what to do when it happened all the same, with the number in large digits.
Rectangle {
    id: root

    required property PosterViewModel poster

    readonly property bool wide: root.width > Theme.readMax + Theme.fieldMin
    // Official lines: a heading, a call, what for, and how. The heading and the call stand out.
    readonly property int headLines: 2
    readonly property int whatLines: 2

    implicitHeight: grid.implicitHeight + Theme.space3 + Theme.space3
    radius: Theme.radiusControl
    color: Theme.dangerGround
    border.width: Theme.hairline
    border.color: Theme.danger

    Accessible.role: Accessible.Grouping
    Accessible.name: root.poster.incident.length > 0 ? root.poster.incident[0] : ""

    component Lines: ColumnLayout {
        id: lines

        required property list<string> texts

        spacing: Theme.space1

        Repeater {
            model: lines.texts

            delegate: AppText {
                required property string modelData

                Layout.fillWidth: true
                variant: AppText.Small
                lineHeight: Theme.tight
                text: modelData
                color: Theme.ink
            }
        }
    }

    GridLayout {
        id: grid

        x: Theme.space4
        y: Theme.space3
        width: parent.width - Theme.space8
        columns: root.wide ? 4 : 1
        columnSpacing: Theme.space5
        rowSpacing: Theme.space3

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "warning"
                size: Theme.mark
                color: Theme.danger
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space1

                Repeater {
                    model: Array.from(root.poster.incident).slice(0, root.headLines)

                    delegate: AppText {
                        required property string modelData

                        Layout.fillWidth: true
                        strong: true
                        lineHeight: Theme.tight
                        text: modelData
                        color: Theme.dangerInk
                    }
                }
            }
        }

        Lines {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignVCenter
            texts: Array.from(root.poster.incident).slice(root.headLines, root.headLines + root.whatLines)
        }

        Lines {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.listPane
            Layout.alignment: Qt.AlignVCenter
            texts: Array.from(root.poster.incident).slice(root.headLines + root.whatLines)
        }

        ColumnLayout {
            Layout.fillWidth: !root.wide
            spacing: 0

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                //: before the ministry's telephone number
                text: qsTr("厚生労働省の電話")
            }

            AppText {
                objectName: "incidentTelephone"
                Layout.fillWidth: true
                variant: AppText.Display
                phrases: false
                text: root.poster.contactTelephone
                color: Theme.dangerInk
            }

            AppText {
                objectName: "contactNote"
                Layout.fillWidth: true
                Layout.maximumWidth: root.wide ? Theme.listPane : Theme.readMax
                variant: AppText.Small
                text: root.poster.contactNote
                color: Theme.ink
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                phrases: false
                wrapMode: Text.WrapAnywhere
                text: root.poster.incidentUrl
                color: Theme.ink
            }
        }
    }
}

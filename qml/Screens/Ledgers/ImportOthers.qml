pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Other tables in the file, of which nothing is read: each can be read in place of the first, or is no table at all.
Card {
    id: root

    required property LedgerImportViewModel plan

    visible: root.plan.others.count > 0
    //: card with other tables that stand in the same file
    title: qsTr("ファイルにある、ほかの表")
    spacing: Theme.space4

    Repeater {
        model: root.plan.others

        delegate: ColumnLayout {
            id: other

            required property int key
            required property string words
            required property string reason
            required property bool below

            Layout.fillWidth: true
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                //: where another table begins; %1 is a line of the file, %2 what it is
                text: qsTr("%1 行目：%2").arg(other.key).arg(other.reason)
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                text: other.words
            }

            ButtonRow {
                Layout.fillWidth: true
                visible: other.below
                leading: true

                AppButton {
                    objectName: `importAsEntry_${other.key}`
                    //: button: a row that looks like headings is an entry, and those below it too
                    text: qsTr("見出しではない")
                    onClicked: root.plan.takeAsEntry(other.key)
                }

                AppButton {
                    objectName: `importReadFrom_${other.key}`
                    //: button: reads another table of the file in place of the first
                    text: qsTr("この表のほうを読む")
                    onClicked: root.plan.readFrom(other.key)
                }
            }
        }
    }
}

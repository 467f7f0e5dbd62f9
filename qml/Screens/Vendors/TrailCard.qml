pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// When a vendor was asked and reminded, how, by whom, and what came back; newest request first.
Card {
    id: root

    required property TrailListModel trail

    signal printWanted

    objectName: "trailCard"
    //: heading over the days on which a vendor was asked
    title: qsTr("依頼の記録")

    Repeater {
        model: root.trail

        delegate: GridLayout {
            id: entry

            required property int index
            required property bool head
            required property string when
            required property string text
            required property string detail
            required property string who

            Layout.fillWidth: true
            Layout.topMargin: entry.head && entry.index > 0 ? Theme.space3 : 0
            columns: entry.head || Theme.compact ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: 0

            AppText {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.listPane / 2
                Layout.fillWidth: Theme.compact
                visible: !entry.head
                variant: AppText.Small
                text: entry.when
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    strong: entry.head
                    text: entry.who === "" ? entry.text
                          //: what was done and by whom; %1 what, %2 who
                          : qsTr("%1（%2）").arg(entry.text).arg(entry.who)
                }

                AppText {
                    Layout.fillWidth: true
                    visible: entry.detail !== ""
                    variant: AppText.Small
                    text: entry.detail
                }
            }
        }
    }

    AppButton {
        objectName: "trailPrint"
        variant: AppButton.Quiet
        iconName: "print"
        //: saves the record of asking as PDF
        text: qsTr("記録を PDF に保存する")
        onClicked: root.printWanted()
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// The standard answers of a request: to be put in where they fit, and what this pharmacy's answers say otherwise.
Card {
    id: root

    required property VendorDeskViewModel desk

    visible: root.desk.fitting > 0 || root.desk.differences.count > 0
    spacing: Theme.space3
    //: heading over the standard answers of a request
    title: qsTr("標準回答")

    AppText {
        Layout.fillWidth: true
        visible: root.desk.fitting > 0
        //: standard answers can be put in; %1 how many systems
        text: qsTr("同じ名前の製品の標準回答が %1 システム分あります。入れたあとで、この薬局に合わせて直せます。").arg(root.desk.fitting)
    }

    AppButton {
        objectName: "applyStandards"
        visible: root.desk.fitting > 0
        variant: AppButton.Primary
        //: puts the standard answers in
        text: qsTr("標準回答を入れる")
        onClicked: root.desk.applyFitting()
    }

    AppText {
        Layout.fillWidth: true
        visible: root.desk.differences.count > 0
        strong: true
        //: rows that say something else than the standard answers; %1 how many
        text: qsTr("標準回答とちがう項目 %1").arg(root.desk.differences.count)
    }

    Repeater {
        model: root.desk.differences

        delegate: GridLayout {
            id: entry

            required property string number
            required property string title
            required property string target
            required property int standard
            required property string standardDays
            required property int here
            required property string hereDays

            Layout.fillWidth: true
            columns: Theme.expanded ? 3 : 1
            columnSpacing: Theme.space4
            rowSpacing: Theme.space1

            AppText {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                Layout.alignment: Qt.AlignTop
                //: a row by its number, title and what it speaks about
                text: entry.target === "" ? qsTr("%1 %2").arg(entry.number).arg(entry.title)
                      //: a row by its number, title and what it speaks about
                      : qsTr("%1 %2（%3）").arg(entry.number).arg(entry.title).arg(entry.target)
            }

            Column {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                Layout.alignment: Qt.AlignTop

                AppText {
                    variant: AppText.Label
                    color: Theme.ink2
                    //: head over what the standard answers say
                    text: qsTr("標準")
                }

                ComparedAnswer {
                    width: parent.width
                    verdict: entry.standard
                    days: entry.standardDays
                }
            }

            Column {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                Layout.alignment: Qt.AlignTop

                AppText {
                    variant: AppText.Label
                    color: Theme.ink2
                    //: head over what is answered to this pharmacy
                    text: qsTr("この薬局")
                }

                ComparedAnswer {
                    width: parent.width
                    verdict: entry.here
                    days: entry.hereDays
                    strong: true
                }
            }
        }
    }
}

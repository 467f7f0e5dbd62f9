import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One row of the comparison: what it said before, what it would say, and a mark where that changes.
Rectangle {
    id: root

    required property string number
    required property string title
    required property string target
    required property int before
    required property string beforeDays
    required property int after
    required property string afterDays
    required property string remark
    required property bool changed
    // What the last accepted response said; -1 where it said nothing.
    required property int last
    required property string lastDays
    // Whether there was one at all.
    required property bool hasLast
    // Off for the first response of all.
    required property bool hasBefore
    // To be decided about now, row by row; or decided earlier.
    required property bool choosing
    required property bool settled
    required property int choice
    required property bool wide
    // Before the two answers where they stand beneath each other.
    required property string beforeLabel
    required property string afterLabel
    required property string lastLabel

    //: a row and what it speaks about, such as アクセスログの管理（サーバ）
    readonly property string subject: root.target === "" ? root.title : qsTr("%1（%2）").arg(root.title).arg(root.target)

    signal chosen(choice: int)

    implicitHeight: grid.implicitHeight + Theme.space3 + Theme.space3
    color: root.changed && !root.settled ? Theme.notice : "transparent"

    Accessible.role: Accessible.Row
    Accessible.name: `${root.number} ${root.title} ${root.target}`

    GridLayout {
        id: grid

        x: Theme.space3
        y: Theme.space3
        width: parent.width - Theme.space6
        columns: root.wide ? 3 + (root.hasLast ? 1 : 0) + (root.hasBefore ? 1 : 0) : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        AppText {
            Layout.preferredWidth: Theme.numberColumn
            Layout.alignment: Qt.AlignTop
            visible: root.wide
            strong: true
            phrases: false
            lineHeight: Theme.tight
            text: root.number
        }

        // Its mark beside the name; on a phone beneath, for the name has the whole width there.
        GridLayout {
            Layout.fillWidth: true
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.preferredWidth: Theme.listPane
            Layout.alignment: Qt.AlignTop
            columns: root.wide ? 3 : 1
            columnSpacing: Theme.space2
            rowSpacing: Theme.space2

            AppText {
                objectName: "comparedName"
                Layout.fillWidth: true
                Layout.maximumWidth: root.wide ? implicitWidth : Theme.widest
                strong: !root.wide
                lineHeight: Theme.tight
                text: root.wide || root.number === "" ? root.subject
                      //: a row of the form: %1 is its number, %2 its words
                      : qsTr("%1 %2").arg(root.number).arg(root.subject)
            }

            StatusChip {
                visible: root.changed && !root.settled
                tone: Tone.Warn
                //: mark on a row that a response would change
                text: qsTr("変更")
            }

            StatusChip {
                visible: root.settled
                tone: root.choice === ArrivalViewModel.Take ? Tone.Ok : Tone.Neutral
                text: root.choice === ArrivalViewModel.Take
                      //: mark on a row that was taken from a response
                      ? qsTr("受領済み")
                      //: mark on a row that was not taken from a response
                      : qsTr("受領しない")
            }

            Item {
                Layout.fillWidth: true
                visible: root.wide
            }
        }

        AppText {
            Layout.alignment: Qt.AlignTop
            visible: !root.wide && root.hasLast
            variant: AppText.Small
            text: root.lastLabel
        }

        ComparedAnswer {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            visible: root.hasLast
            verdict: root.last
            days: root.lastDays
        }

        AppText {
            Layout.alignment: Qt.AlignTop
            visible: !root.wide && root.hasBefore
            variant: AppText.Small
            text: root.beforeLabel
        }

        ComparedAnswer {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            visible: root.hasBefore
            verdict: root.before
            days: root.beforeDays
        }

        AppText {
            Layout.alignment: Qt.AlignTop
            visible: !root.wide
            variant: AppText.Small
            text: root.afterLabel
        }

        ComparedAnswer {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            verdict: root.after
            days: root.afterDays
            remark: root.remark
            strong: root.changed && !root.settled
        }

        Segmented {
            objectName: "choose"
            Layout.columnSpan: grid.columns
            Layout.fillWidth: !root.wide
            Layout.alignment: Qt.AlignRight
            visible: root.choosing
            //: what to do with a row of a response, for a screen reader
            label: qsTr("この項目をどうするか")
            options: [
                //: a row is decided about later
                qsTr("あとで"),
                //: a row is written to the sheet
                qsTr("受け取る"),
                //: the sheet stays as it is
                qsTr("そのまま")
            ]
            current: root.choice
            onChosen: index => root.chosen(index)
        }
    }

    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

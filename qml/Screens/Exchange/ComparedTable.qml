pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// All rows of a response under the heads 項目, 内容, いま, 届いた回答; the system's name where another one begins.
Card {
    id: root

    required property ArrivalViewModel arrival

    readonly property bool wide: !Theme.compact && root.width >= Theme.readMax * Theme.textScale
    //: head of a column: what the sheet says before the response is accepted
    readonly property string beforeLabel: qsTr("いま")
    //: head of a column: what the response says
    readonly property string afterLabel: qsTr("届いた回答")
    //: head of a column: what the last accepted response said
    readonly property string lastLabel: qsTr("前回の回答")
    readonly property bool hasLast: root.arrival.lastAccepted !== ""
    // Of a first response there is no before.
    readonly property bool hasBefore: !root.arrival.firstOfAll
    readonly property bool severalSystems: root.arrival.systemCount > 1

    padding: Theme.space3
    spacing: 0

    component Head: AppText {
        variant: AppText.Label
        color: Theme.ink2
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.space3
        visible: root.wide
        spacing: Theme.space3

        Head {
            Layout.preferredWidth: Theme.numberColumn
            //: head of a column: number of the row
            text: qsTr("項目")
        }

        Head {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.listPane
            //: head of a column: what the row is about
            text: qsTr("内容")
        }

        Head {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            visible: root.hasLast
            text: root.lastLabel
        }

        Head {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            visible: root.hasBefore
            text: root.beforeLabel
        }

        Head {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            text: root.afterLabel
        }
    }

    Rectangle {
        Layout.fillWidth: true
        visible: root.wide
        implicitHeight: Theme.border
        color: Theme.line
    }

    Repeater {
        model: root.arrival.rows

        delegate: ColumnLayout {
            id: entry

            required property string key
            required property string system
            required property bool first
            required property string number
            required property string title
            required property string target
            required property int before
            required property string beforeDays
            required property int after
            required property string afterDays
            required property string remark
            required property bool changed
            required property int last
            required property string lastDays
            required property bool open
            required property bool settled
            required property int choice

            Layout.fillWidth: true
            spacing: 0

            SectionHeader {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space3
                visible: entry.first && root.severalSystems
                text: entry.system
            }

            ComparedRow {
                objectName: `compared_${entry.key}`
                Layout.fillWidth: true
                wide: root.wide
                beforeLabel: root.beforeLabel
                afterLabel: root.afterLabel
                number: entry.number
                title: entry.title
                target: entry.target
                before: entry.before
                beforeDays: entry.beforeDays
                after: entry.after
                afterDays: entry.afterDays
                remark: entry.remark
                changed: entry.changed
                last: entry.last
                lastDays: entry.lastDays
                lastLabel: root.lastLabel
                hasLast: root.hasLast
                hasBefore: root.hasBefore
                choosing: root.arrival.rowByRow && entry.open
                settled: entry.settled
                choice: entry.choice
                onChosen: choice => root.arrival.choose(entry.key, choice)
            }
        }
    }
}

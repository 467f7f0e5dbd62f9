import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

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
    required property bool wide
    // Before the two answers where they stand beneath each other.
    required property string beforeLabel
    required property string afterLabel

    implicitHeight: grid.implicitHeight + Theme.space3 + Theme.space3
    color: root.changed ? Theme.notice : "transparent"

    Accessible.role: Accessible.Row
    Accessible.name: `${root.number} ${root.title} ${root.target}`

    GridLayout {
        id: grid

        x: Theme.space3
        y: Theme.space3
        width: parent.width - Theme.space6
        columns: root.wide ? 4 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        AppText {
            Layout.preferredWidth: Theme.numberColumn
            Layout.alignment: Qt.AlignTop
            strong: true
            phrases: false
            lineHeight: Theme.tight
            text: root.number
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.listPane
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                Layout.maximumWidth: implicitWidth
                lineHeight: Theme.tight
                //: a row and what it speaks about, such as アクセスログの管理（サーバ）
                text: root.target === "" ? root.title : qsTr("%1（%2）").arg(root.title).arg(root.target)
            }

            StatusChip {
                visible: root.changed
                tone: Tone.Warn
                //: mark on a row that a response would change
                text: qsTr("変更")
            }

            Item {
                Layout.fillWidth: true
            }
        }

        AppText {
            Layout.alignment: Qt.AlignTop
            visible: !root.wide
            variant: AppText.Small
            text: root.beforeLabel
        }

        ComparedAnswer {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
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
            strong: root.changed
        }
    }

    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }
}

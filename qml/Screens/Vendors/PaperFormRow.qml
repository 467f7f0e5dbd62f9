import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One row of a vendor's paper: what stands on it is chosen, its day and its remark are copied.
ColumnLayout {
    id: root

    required property PaperFormViewModel paper
    required property int key
    required property int index
    required property string title
    required property string words
    required property string heading
    required property int reply
    required property string day
    required property string target
    required property string targetLast
    required property string remark

    spacing: Theme.space3

    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: root.index > 0 ? Theme.space4 : 0
        visible: root.heading !== ""
        text: root.heading
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.hairline
        visible: root.heading === ""
        color: Theme.line
    }

    AppText {
        Layout.fillWidth: true
        strong: true
        text: root.title
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: root.words
    }

    Segmented {
        objectName: `paperReply_${root.key}`
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.listPane
        label: root.title
        options: [
            //: an answer
            qsTr("はい"),
            //: an answer
            qsTr("いいえ"),
            //: nothing is written in this row of a paper
            qsTr("書いていない")
        ]
        current: root.reply === PaperFormViewModel.Yes ? 0 : root.reply === PaperFormViewModel.No ? 1 : 2
        onChosen: index => root.paper.reply(root.key, index === 0 ? PaperFormViewModel.Yes
                                                      : index === 1 ? PaperFormViewModel.No : PaperFormViewModel.Open)
    }

    GridLayout {
        Layout.fillWidth: true
        visible: root.reply !== PaperFormViewModel.Open
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        DateField {
            objectName: `paperDay_${root.key}`
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            //: field: the day that a vendor wrote into a row
            label: qsTr("書いてある日")
            date: root.day
            maximum: root.paper.today
            today: root.paper.today
            onPicked: iso => root.paper.setRowDay(root.key, iso)
        }

        DateField {
            objectName: `paperTarget_${root.key}`
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            visible: root.reply === PaperFormViewModel.No && root.targetLast !== ""
            //: field: the target day that a vendor wrote into a row
            label: qsTr("目標日")
            date: root.target
            minimum: root.day
            maximum: root.targetLast
            today: root.paper.today
            onPicked: iso => root.paper.setTarget(root.key, iso)
        }

        TextField {
            objectName: `paperRemark_${root.key}`
            Layout.fillWidth: true
            Layout.columnSpan: parent.columns
            //: field: the remark that a vendor wrote into a row
            label: qsTr("備考")
            text: root.remark
            onEdited: text => root.paper.setRemark(root.key, text)
        }
    }
}

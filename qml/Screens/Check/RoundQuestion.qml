import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One question, large, in plain words, with the form's words beneath and the help folded.
ColumnLayout {
    id: root

    required property RowViewModel row
    required property list<string> notes
    property bool unfolded: false

    readonly property string official: root.row.courtesy !== "" ? root.row.courtesy : root.row.wording
    readonly property string shown: root.row.key
    readonly property bool helped: root.row.asks !== "" || root.row.howToCheck !== ""

    onShownChanged: root.unfolded = false

    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: root.row.heading
    }

    AppText {
        objectName: "roundQuestion"
        Layout.fillWidth: true
        variant: AppText.Display
        text: root.row.question !== "" ? root.row.question : root.official
        Accessible.role: Accessible.Heading
    }

    AppText {
        Layout.fillWidth: true
        visible: root.row.question !== ""
        variant: AppText.Small
        text: root.row.number === ""
              //: beneath a plain question: the words of the form, %1
              ? qsTr("様式の文言：%1").arg(root.official)
              //: beneath a plain question: the words of the form; %1 is the number of the row, %2 its words
              : qsTr("様式の文言：%1 %2").arg(root.row.number).arg(root.official)
    }

    StatusChip {
        visible: text !== ""
        text: root.row.referencePart
        marked: false
    }

    AppButton {
        objectName: "roundHelp"
        Layout.leftMargin: -Theme.space3
        visible: root.helped
        variant: AppButton.Quiet
        iconName: root.unfolded ? "up" : "down"
        iconAfter: true
        //: button: shows or folds how to find out the answer
        text: qsTr("確かめかた")
        Accessible.description: root.unfolded
                                //: spoken state of a button that shows more
                                ? qsTr("開いています")
                                //: spoken state of a button that shows more
                                : qsTr("閉じています")
        onClicked: root.unfolded = !root.unfolded
    }

    RowHelp {
        Layout.fillWidth: true
        visible: root.unfolded
        row: root.row
        notes: root.notes
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What the row is: where it stands on the form, the form's words, and the same as a plain question.
ColumnLayout {
    id: root

    required property RowViewModel row
    // What the form of the row is called, and how old it is.
    required property string edition
    property bool back: false
    // The way to the lock stands here, where no bar at the foot has it.
    property bool lockable: false

    signal backPressed
    signal lockPressed

    readonly property string words: root.row.courtesy !== "" ? root.row.courtesy : root.row.wording

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        IconButton {
            objectName: "rowBack"

            readonly property bool wayBack: true

            Layout.alignment: Qt.AlignTop
            Layout.leftMargin: -Theme.space3
            visible: root.back
            iconName: "back"
            //: button: from a row back to the list of rows
            text: qsTr("一覧にもどる")
            onClicked: root.backPressed()
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                objectName: "rowEdition"
                Layout.fillWidth: true
                variant: AppText.Small
                text: root.edition
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                text: root.row.heading
            }
        }

        IconButton {
            objectName: "rowLock"

            readonly property bool wayBack: true

            Layout.alignment: Qt.AlignTop
            Layout.rightMargin: -Theme.space3
            visible: root.lockable
            iconName: "lock"
            //: button: covers the screen and closes the store until the passphrase is given
            text: qsTr("ロック")
            onClicked: root.lockPressed()
        }
    }

    AppText {
        objectName: "rowWording"
        Layout.fillWidth: true
        variant: AppText.Title
        text: root.row.number === "" ? root.words
              //: a row of the form: %1 is its number, %2 its words
              : qsTr("%1 %2").arg(root.row.number).arg(root.words)
        Accessible.role: Accessible.Heading
    }

    AppText {
        Layout.fillWidth: true
        visible: root.row.courtesy !== ""
        variant: AppText.Small
        //: beneath the translation of a row: the official words; %1 is Japanese
        text: qsTr("公式の文言：%1").arg(root.row.wording)
    }

    AppText {
        objectName: "rowQuestion"
        Layout.fillWidth: true
        text: root.row.question
        color: Theme.ink2
    }

    StatusChip {
        visible: text !== ""
        text: root.row.referencePart
        marked: false
    }
}

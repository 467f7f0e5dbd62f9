pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What changed from one edition of the form to another, row by row; what is the same is folded into one line each.
Page {
    id: root

    required property FormsViewModel forms

    // What is the same hides what is not.
    property bool sameShown: false

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page that lays two editions of the form side by side
        title: qsTr("前の年との違い")
        overline: root.forms.compared
        //: what changed; %1 rows that are not the same, %2 rows that vendors have to answer again
        detail: qsTr("同じでない項目は %1、事業者にもう一度答えてもらう項目は %2 です。下線は、その年だけのことばです。").arg(root.forms.changedRows).arg(root.forms.againRows)
        onBackPressed: root.forms.leaveChanges()
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "changesPrint"
            iconName: "print"
            //: button: what changed between two forms, as a PDF
            text: qsTr("紙にする")
            onClicked: root.forms.printChanges()
        }
    }

    Toggle {
        objectName: "changesSame"
        Layout.fillWidth: true
        visible: root.forms.sameRows > 0
        //: switch: rows that are the same in both editions of the form are in the list too; %1 how many
        text: qsTr("同じ項目 %1 も並べる").arg(root.forms.sameRows)
        checked: root.sameShown
        onToggled: root.sameShown = checked
    }

    component Wording: Text {
        Layout.fillWidth: true
        // Written by the program, with everything that the form says escaped.
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.family: Theme.sans
        font.pixelSize: Theme.bodySize
        lineHeight: Theme.tight
    }

    Repeater {
        model: root.forms.changes

        delegate: Card {
            id: change

            required property int index
            required property string sheet
            required property int change
            required property string changeText
            required property string number
            required property string before
            required property string after
            required property bool again
            required property string detail

            Layout.fillWidth: true
            visible: root.sameShown || change.change !== 6
            look: change.before === "" && change.change === 6 ? Card.Sunken : Card.Paper
            padding: Theme.space4
            spacing: Theme.space2

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space3

                StatusChip {
                    tone: change.change === 6 ? Tone.Neutral : change.again ? Tone.Warn : Tone.Info
                    text: change.changeText
                }

                AppText {
                    variant: AppText.Small
                    text: `${change.sheet} ・ ${change.number} ${change.detail}`.trim()
                }
            }

            Wording {
                visible: change.before !== ""
                color: Theme.ink2
                text: change.before
            }

            Wording {
                visible: change.after !== ""
                text: change.after
            }
        }
    }
}

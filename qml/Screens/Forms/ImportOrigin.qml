pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One row of a new form above the rows of the earlier one, the most alike first; those it comes from are ticked.
Page {
    id: root

    required property FormMapViewModel map
    required property bool paged

    readonly property int row: root.map.row

    // Another row begins at its top.
    onRowChanged: root.contentY = 0

    maximumWidth: Theme.readMax
    start: right

    PageHeader {
        Layout.fillWidth: true
        back: root.paged
        overline: root.map.rowAbout
        title: root.map.rowNumber
        onBackPressed: root.map.selectRow(-1)
    }

    AppText {
        Layout.fillWidth: true
        text: root.map.rowWording
    }

    Card {
        Layout.fillWidth: true
        //: card with the rows of the earlier form
        title: qsTr("前の様式の、どの項目から来たか")
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: explains the ticks at the rows of the earlier form
            text: qsTr("似た順に並べてあります。いくつかがまとまった項目なら、そのすべてに印をつけます。どれでもなければ、印をつけません（新しい項目になります）。")
        }

        Repeater {
            model: root.map.origins

            delegate: CheckBox {
                id: origin

                required property int key
                required property string number
                required property string wording
                required property string about
                required property bool chosen

                objectName: `formOrigin_${origin.key}`
                Layout.fillWidth: true
                text: `${origin.number} ${origin.wording}`.trim()
                description: origin.about
                checked: origin.chosen
                onToggled: root.map.toggleOrigin(origin.key, origin.checked)
            }
        }
    }

    footer: ImportFoot {
        AppButton {
            id: right

            objectName: "formOriginRight"
            variant: AppButton.Primary
            iconName: "tick"
            //: button: the ticks are right, on to the next row
            text: qsTr("これで合っています")
            onClicked: root.map.goOn()
        }
    }
}

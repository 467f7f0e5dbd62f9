pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// Which of the other entries are meant: each is pressed to put it in or take it out.
ColumnLayout {
    id: root

    required property string label
    required property list<string> options
    // The names that are chosen, one a line.
    required property string value

    signal toggled(name: string)

    spacing: Theme.space1

    AppText {
        Layout.fillWidth: true
        variant: AppText.Label
        text: root.label
        color: Theme.ink2
    }

    AppText {
        Layout.fillWidth: true
        visible: root.options.length === 0
        variant: AppText.Small
        //: in place of the names of other entries while there are none
        text: qsTr("ほかの連絡先を登録すると、ここで選べます。")
    }

    Flow {
        Layout.fillWidth: true
        visible: root.options.length > 0
        spacing: Theme.space2

        Repeater {
            model: root.options

            delegate: Chip {
                required property string modelData

                objectName: `name_${modelData}`
                text: modelData
                chosen: root.value.split("\n").includes(modelData)
                onClicked: root.toggled(modelData)
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// One of the three roles, each with what it means. The owner sets `current`.
ColumnLayout {
    id: root

    required property int current

    signal picked(role: int)

    spacing: Theme.space2

    Repeater {
        model: Roles.all

        delegate: RadioCard {
            required property int modelData

            objectName: `role_${modelData}`
            Layout.fillWidth: true
            text: Roles.word(modelData)
            description: Roles.meaning(modelData)
            chosen: modelData === root.current
            onClicked: root.picked(modelData)
        }
    }
}

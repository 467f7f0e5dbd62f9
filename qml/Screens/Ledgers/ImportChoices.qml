pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What is chosen once for every line of a file: one list field for each word or field.
Card {
    id: root

    required property ImportChoiceModel choices
    required property string hint

    signal picked(key: int, option: int)

    Layout.fillWidth: true
    visible: root.choices.count > 0
    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: root.hint
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact ? 1 : Theme.medium ? 2 : 3
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        Repeater {
            model: root.choices

            delegate: SelectField {
                id: choice

                required property int key
                required label
                required property int option

                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                current: choice.option
                onPicked: index => root.picked(choice.key, index)
            }
        }
    }
}

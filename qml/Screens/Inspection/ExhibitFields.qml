pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens

// Everything that an entry says but its name, which stands over it.
Grid {
    id: root

    required property list<string> labels
    required property list<string> cells

    readonly property real column: (root.width - (root.columns - 1) * root.columnSpacing) / root.columns

    columns: 1
    columnSpacing: Theme.space6
    rowSpacing: Theme.space3

    Repeater {
        model: root.labels

        delegate: Column {
            id: field

            required property int index
            required property string modelData

            readonly property string words: field.index < root.cells.length ? root.cells[field.index] : ""

            width: root.column
            visible: field.index > 0 && field.words !== ""

            AppText {
                width: parent.width
                variant: AppText.Small
                text: field.modelData
            }

            AppText {
                width: parent.width
                text: field.words
            }
        }
    }
}

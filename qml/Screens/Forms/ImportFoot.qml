import QtQuick
import Mamori.Controls
import Mamori.Tokens

// The buttons at the foot of a row that is being looked at.
Item {
    id: root

    default property alias buttons: row.buttons

    width: parent ? parent.width : 0
    height: row.implicitHeight + Theme.space3 + Theme.space3

    ButtonRow {
        id: row

        x: Theme.pageMargin
        y: Theme.space3
        width: root.width - Theme.pageMargin - Theme.pageMargin
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// A sheet of paper on the ground: a hairline, round corners, a column inside. Children use Layout.fillWidth.
Rectangle {
    id: root

    enum Look {
        Paper,
        Sunken,
        Notice
    }

    default property alias content: column.data
    property string title: ""
    property int look: Card.Paper
    property real padding: Theme.cardPadding
    // Whether the column takes the card's whole height, for a child with Layout.fillHeight.
    property bool fills: false
    property alias spacing: column.spacing

    implicitWidth: column.implicitWidth + root.padding + root.padding
    implicitHeight: column.implicitHeight + root.padding + root.padding
    radius: Theme.radiusCard
    color: root.look === Card.Sunken ? Theme.sunken : root.look === Card.Notice ? Theme.notice : Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    ColumnLayout {
        id: column

        x: root.padding
        y: root.padding
        width: parent.width - root.padding - root.padding
        height: root.fills ? parent.height - root.padding - root.padding : implicitHeight
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            visible: root.title !== ""
            variant: AppText.Heading
            text: root.title
        }
    }
}

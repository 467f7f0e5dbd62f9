pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Tokens
import Mamori.ViewModels

// The poster itself: three columns of three where there is room, one column else, and the closing words beneath.
ColumnLayout {
    id: root

    required property PosterViewModel poster
    property bool wide: true

    readonly property int audiences: 3

    // The heads stand in one line, as tall as the tallest.
    readonly property real headHeight: {
        let tallest = 0;
        for (let column = 0; column < heads.count; ++column)
            tallest = Math.max(tallest, heads.itemAt(column)?.implicitHeight ?? 0);
        return tallest;
    }

    signal opened(number: int)

    spacing: Theme.space2

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: root.wide ? root.audiences : 1
        columnSpacing: Theme.space3
        rowSpacing: Theme.space2

        Repeater {
            id: heads

            model: root.wide ? root.poster.audiences : null

            delegate: AudienceHead {
                required property int index
                required property string key

                objectName: `audience_${key}`
                Layout.row: 0
                Layout.column: index
                Layout.fillWidth: true
                Layout.preferredHeight: root.headHeight
                Layout.preferredWidth: 1
                audience: key
            }
        }

        Repeater {
            model: root.poster.principles

            delegate: ColumnLayout {
                id: cell

                required property int key
                required property string audience
                required property string audienceTitle
                required property int column
                required property int place
                required property string title
                required property string courtesy
                required property list<string> points

                Layout.row: root.wide ? cell.place + 1 : cell.key
                Layout.column: root.wide ? cell.column : 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                // Room that is left over goes to all three rows alike.
                Layout.preferredHeight: implicitHeight
                spacing: Theme.space2

                AudienceHead {
                    Layout.fillWidth: true
                    Layout.topMargin: cell.key > 1 ? Theme.space4 : 0
                    visible: !root.wide && cell.place === 0
                    audience: cell.audience
                    title: cell.audienceTitle
                }

                PrincipleCard {
                    objectName: `principle_${cell.key}`
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: implicitHeight
                    number: cell.key
                    audience: cell.audience
                    title: cell.title
                    courtesy: cell.courtesy
                    points: cell.points
                    onClicked: root.opened(cell.key)
                }
            }
        }
    }

    IncidentBlock {
        Layout.fillWidth: true
        Layout.topMargin: root.wide ? 0 : Theme.space4
        poster: root.poster
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Tokens

// The places of a desk at the foot of a phone: four to six, the rest behind その他.
Rectangle {
    id: root

    property list<NavEntry> entries
    property string current: ""
    // A page without a place of its own here is one of those behind その他.
    readonly property string marked: {
        for (let index = 0; index < root.entries.length; ++index) {
            if (root.entries[index].key === root.current)
                return root.current;
        }
        return "more";
    }

    signal chosen(key: string)

    function wordOf(entry: NavEntry): string {
        return entry.shortLabel !== "" ? entry.shortLabel : entry.label;
    }

    implicitHeight: Math.max(Theme.navBar, row.implicitHeight + Theme.space2)
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    //: spoken name of the bar with the places of the desk
    Accessible.name: qsTr("行き先")

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.line
    }

    FontMetrics {
        id: metrics

        font.family: Theme.sans
        font.pixelSize: Theme.labelSize
        font.weight: Font.Bold
    }

    Row {
        id: row

        readonly property real cell: (width - leftPadding - rightPadding) / Math.max(1, root.entries.length)

        // The largest size at which no place's word breaks in two: they stand side by side, and a phone is no wider for
        // larger letters.
        readonly property int wordSize: {
            let widest = 1;
            for (let index = 0; index < root.entries.length; ++index)
                widest = Math.max(widest, metrics.advanceWidth(root.wordOf(root.entries[index])));
            // Of the font that was measured: it follows the size of text a moment after this is asked.
            return metrics.font.pixelSize * Math.min(1, (row.cell - Theme.space1) / widest);
        }

        anchors.fill: parent
        anchors.topMargin: Theme.space1
        anchors.bottomMargin: Theme.space1
        leftPadding: Theme.space1
        rightPadding: Theme.space1

        Repeater {
            model: root.entries
            delegate: NavItem {
                required property NavEntry modelData

                objectName: "nav_" + modelData.key
                width: row.cell
                height: Math.max(row.height, implicitHeight)
                wordSize: row.wordSize
                text: root.wordOf(modelData)
                spokenName: modelData.label
                iconName: modelData.iconName
                urgent: modelData.urgent
                waiting: modelData.waiting
                current: modelData.key === root.marked
                onClicked: root.chosen(modelData.key)
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Ledgers
import Mamori.Tokens
import Mamori.ViewModels

// A ledger in front of an inspector as a table whose head stays. A line opens all that its entry says.
FocusScope {
    id: root

    required property ExhibitViewModel exhibit

    readonly property real letter: Theme.smallSize
    readonly property real inner: root.width - Theme.pageMargin - Theme.pageMargin

    property int row: 0

    function fit(): void {
        if (root.inner > 0)
            root.exhibit.fitColumns(root.inner / root.letter);
    }

    function stand(row: int): void {
        root.row = Math.max(0, Math.min(row, view.count - 1));
        view.positionViewAtIndex(root.row, ListView.Contain);
        view.forceActiveFocus(Qt.TabFocusReason);
    }

    function open(): void {
        const line = view.itemAtIndex(root.row) as EntryLine;
        if (!line)
            return;
        whole.title = line.name;
        whole.cells = line.cells;
        whole.open();
    }

    onInnerChanged: root.fit()
    Component.onCompleted: root.fit()

    ExhibitHead {
        id: over

        x: Theme.pageMargin
        y: Theme.pageMargin
        width: root.inner
        exhibit: root.exhibit
    }

    Item {
        id: heads

        x: Theme.pageMargin
        width: root.inner
        implicitHeight: Theme.target

        Row {
            height: parent.height

            Repeater {
                model: root.exhibit.columns

                delegate: Item {
                    id: head

                    required property string label
                    required property real letters

                    width: head.letters * root.letter
                    height: heads.height

                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        x: Theme.space2
                        width: parent.width - x - Theme.space2
                        variant: AppText.Label
                        lineWidth: width
                        text: head.label
                    }
                }
            }
        }

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Theme.hairline
            color: Theme.lineStrong
        }
    }

    HeadedList {
        id: view

        objectName: "exhibitEntries"
        x: Theme.pageMargin
        y: heads.y + heads.height
        width: root.inner
        height: root.height - y
        head: heads
        carriesHead: false
        above: over.y + over.height + Theme.space2
        bottomMargin: Theme.pageMargin
        activeFocusOnTab: true
        reuseItems: true
        model: root.exhibit.entries
        Accessible.role: Accessible.Table
        Accessible.name: root.exhibit.title

        Keys.onUpPressed: root.stand(root.row - 1)
        Keys.onDownPressed: root.stand(root.row + 1)
        Keys.onReturnPressed: root.open()
        Keys.onEnterPressed: root.open()

        delegate: EntryLine {
            id: line

            width: view.width
            columnModel: root.exhibit.columns
            letter: root.letter
            here: view.activeFocus && line.index === root.row ? 0 : -1
            selected: false
            onPressed: {
                root.stand(line.index);
                root.open();
            }
        }
    }

    Sheet {
        id: whole

        property list<string> cells

        title: ""
        onClosed: view.forceActiveFocus(Qt.TabFocusReason)

        ExhibitFields {
            Layout.fillWidth: true
            labels: root.exhibit.labels
            cells: whole.cells
        }
    }
}

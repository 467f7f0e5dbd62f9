pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// A list that opens over a page to choose one word from, by finger or by the arrow keys and Enter.
T.Popup {
    id: root

    required property string name
    required property list<string> options
    // Index into options, -1 while nothing is chosen.
    required property int chosen

    signal picked(index: int)

    implicitHeight: Math.min(list.contentHeight, Theme.dialogMax) + Theme.space2
    padding: Theme.space1
    margins: Theme.space2
    focus: true
    onOpened: {
        list.currentIndex = root.chosen;
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    background: Rectangle {
        radius: Theme.radiusControl
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.lineStrong
    }

    ListView {
        id: list

        function take(index: int): void {
            root.close();
            if (index >= 0)
                root.picked(index);
        }

        anchors.fill: parent
        clip: true
        keyNavigationEnabled: true
        model: root.options
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: root.name
        Keys.onReturnPressed: list.take(list.currentIndex)
        Keys.onEnterPressed: list.take(list.currentIndex)
        Keys.onSpacePressed: list.take(list.currentIndex)

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: SelectLine {
            required property int index
            required property string modelData

            objectName: `choice_${modelData}`
            width: list.width
            text: modelData
            chosen: index === root.chosen
            here: index === list.currentIndex
            onClicked: list.take(index)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mamori.Adapters
import Mamori.Tokens

// The folders and files of one folder as rows for fingers; the arrows go along them, Return presses, Backspace goes up.
ListView {
    id: root

    required property FolderList folder
    required property list<url> picked
    property bool saving: false
    property bool picking: false

    signal pressed(row: int)
    signal upwards

    function isPicked(row: int): bool {
        const file = `${root.folder.file(row)}`;
        for (let index = 0; index < root.picked.length; ++index) {
            if (`${root.picked[index]}` === file)
                return true;
        }
        return false;
    }

    model: root.folder.rows
    clip: true
    focus: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: 0
    keyNavigationEnabled: true
    highlightMoveDuration: 0

    Accessible.role: Accessible.List
    //: for a screen reader: the files and folders in a file dialog
    Accessible.name: qsTr("フォルダーの中")
    Keys.onReturnPressed: root.pressed(root.currentIndex)
    Keys.onEnterPressed: root.pressed(root.currentIndex)
    Keys.onSpacePressed: root.pressed(root.currentIndex)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Backspace)
            return;
        event.accepted = true;
        root.upwards();
    }

    T.ScrollBar.vertical: AppScrollBar {}

    delegate: ListRow {
        id: row

        required property int index
        required property string label
        required property string day
        required property string size
        required property bool isFolder

        readonly property bool ticked: root.picked.length > 0 && root.isPicked(row.index)

        width: ListView.view.width
        text: row.label
        detail: row.isFolder ? "" : `${Dates.plain(row.day)}　${row.size}`
        selected: row.index === root.currentIndex && root.activeFocus
                  || row.ticked
        focusPolicy: Qt.NoFocus
        activeFocusOnTab: false
        onClicked: {
            root.currentIndex = row.index;
            root.pressed(row.index);
        }

        Icon {
            name: row.ticked ? "tick" : row.isFolder ? "folder" : "file"
            color: row.ticked || row.isFolder ? Theme.brand : Theme.ink2
        }
    }
}

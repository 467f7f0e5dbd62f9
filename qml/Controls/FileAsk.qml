import QtQuick

// A file dialog that is loaded when it is wanted and not before. `dialog` is the address of a FileAsker.
Item {
    id: root

    required property url dialog
    property string suggestedName: ""

    signal chosen(file: url)

    readonly property FileAsker asker: loader.item as FileAsker

    function ask(): void {
        loader.active = true;
        root.asker.suggestedName = root.suggestedName;
        root.asker.asked();
    }

    visible: false

    Loader {
        id: loader

        active: false
        source: root.dialog
    }

    Connections {
        target: root.asker

        function onChosen(): void {
            root.chosen(root.asker.files[0]);
        }
    }
}

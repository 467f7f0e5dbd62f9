import QtQuick
import Mamori.Controls

// The dialog for the files of a form, loaded when it is wanted.
Item {
    id: root

    signal chosen

    readonly property list<url> files: loader.asker ? loader.asker.files : []

    function ask(): void {
        loader.active = true;
        loader.asker.asked();
    }

    visible: false

    Loader {
        id: loader

        readonly property FileAsker asker: loader.item as FileAsker

        active: false
        source: "FormOpenDialog.qml"
    }

    Connections {
        target: loader.asker

        function onChosen(): void {
            root.chosen();
        }
    }
}

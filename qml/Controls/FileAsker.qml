import QtQuick

// What a page knows of the choice of a file. Linux has no dialog that every desktop shares: there it is ours.
FileQuestion {
    id: root

    // Off where the system has a dialog of its own.
    property bool own: Qt.platform.os === "linux"

    readonly property FileQuestion dialog: loader.item as FileQuestion

    onAsked: {
        root.dialog.suggestedName = root.suggestedName;
        root.dialog.asked();
    }
    Component.onCompleted: loader.setSource(root.own ? "OwnFileDialog.qml" : "SystemFileDialog.qml", {
        title: root.title,
        purpose: root.purpose,
        kind: root.kind,
        endings: root.endings,
        place: root.place
    })

    Loader {
        id: loader
    }

    Connections {
        target: root.dialog

        function onChosen(): void {
            root.files = root.dialog.files;
            root.chosen();
        }
    }
}

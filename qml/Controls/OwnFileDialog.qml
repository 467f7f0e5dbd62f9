import QtQuick

// Our own dialog for files.
FileQuestion {
    id: root

    onAsked: chooser.open()

    FileChooser {
        id: chooser

        title: root.title
        purpose: root.purpose
        endings: root.endings
        place: root.place
        suggestedName: root.suggestedName
        onChosen: {
            root.files = chooser.picked;
            root.chosen();
        }
    }
}

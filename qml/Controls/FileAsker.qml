import QtQuick

// What a page knows of a file dialog, so that the dialog itself is loaded only when it is wanted.
QtObject {
    id: root

    // Offered as the name of a file to be saved.
    property string suggestedName: ""

    // What was chosen last.
    property list<url> files

    signal asked
    signal chosen
}

import QtCore
import QtQuick

// Which file is meant: what is asked, and what was answered.
Item {
    id: root

    property int purpose: FileChooser.Open
    required property string title
    // Of the files that are meant, in words and by what they end with; none shows every file.
    property string kind: ""
    property list<string> endings
    // A folder to begin in, of StandardPaths.
    property int place: StandardPaths.DocumentsLocation
    // Offered as the name of a file to be saved.
    property string suggestedName: ""

    // What was chosen last.
    property list<url> files

    signal asked
    signal chosen

    visible: false
}

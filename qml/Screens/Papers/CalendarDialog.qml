import QtCore
import QtQuick
import QtQuick.Dialogs
import Mamori.Controls

// Where a calendar file is to be saved.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        selectedFile: `${currentFolder}/${encodeURIComponent(root.suggestedName)}`
        //: kind of file in a file dialog: days for a calendar program
        nameFilters: [qsTr("カレンダー (*.ics)")]
        defaultSuffix: "ics"
        onAccepted: {
            root.files = [selectedFile];
            root.chosen();
        }
    }

    onAsked: root.dialog.open()
}

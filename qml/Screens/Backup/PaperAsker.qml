import QtCore
import QtQuick
import QtQuick.Dialogs
import Mamori.Controls

// Where the page about restoring is to be saved.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        selectedFile: `${currentFolder}/${encodeURIComponent(root.suggestedName)}`
        nameFilters: ["PDF (*.pdf)"]
        defaultSuffix: "pdf"
        onAccepted: {
            root.files = [selectedFile];
            root.chosen();
        }
    }

    onAsked: root.dialog.open()
}

import QtCore
import QtQuick
import QtQuick.Dialogs
import Mamori.Screens.Exchange

// Where a photo or file is to be written.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        selectedFile: `${currentFolder}/${encodeURIComponent(root.suggestedName)}`
        onAccepted: {
            root.files = [selectedFile];
            root.chosen();
        }
    }

    onAsked: root.dialog.open()
}

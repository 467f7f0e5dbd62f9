import QtCore
import QtQuick
import QtQuick.Dialogs
import Mamori.Screens.Exchange

// Where a table is to be saved.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        selectedFile: `${currentFolder}/${encodeURIComponent(root.suggestedName)}`
        //: kind of file in a file dialog
        nameFilters: [qsTr("表 (*.xlsx *.csv)")]
        onAccepted: {
            root.files = [selectedFile];
            root.chosen();
        }
    }

    onAsked: root.dialog.open()
}

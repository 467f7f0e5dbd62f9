import QtCore
import QtQuick
import QtQuick.Dialogs
import Mamori.Controls

// Where a message is to be saved.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        selectedFile: `${currentFolder}/${encodeURIComponent(root.suggestedName)}`
        //: kind of file in a file dialog
        nameFilters: [qsTr("まもり手帳のファイル (*.mamori)")]
        defaultSuffix: "mamori"
        onAccepted: {
            root.files = [selectedFile];
            root.chosen();
        }
    }

    onAsked: root.dialog.open()
}

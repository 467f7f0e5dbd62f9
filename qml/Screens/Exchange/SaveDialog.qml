import QtCore
import QtQuick
import QtQuick.Dialogs

// Where a message is to be saved. Made only when it is asked for.
FileDialog {
    id: root

    required property string suggestedName

    fileMode: FileDialog.SaveFile
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    selectedFile: `${root.currentFolder}/${encodeURIComponent(root.suggestedName)}`
    //: kind of file in a file dialog
    nameFilters: [qsTr("まもり手帳のファイル (*.mamori)")]
    defaultSuffix: "mamori"
}

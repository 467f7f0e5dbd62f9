import QtCore
import QtQuick
import QtQuick.Dialogs
import Mamori.Screens.Exchange

// Which file holds the table.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.OpenFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        nameFilters: [
            //: kind of file in a file dialog
            qsTr("表 (*.csv *.xlsx *.txt *.tsv)"),
            //: kind of file in a file dialog
            qsTr("すべてのファイル (*)")
        ]
        onAccepted: {
            root.files = [selectedFile];
            root.chosen();
        }
    }

    onAsked: root.dialog.open()
}

import QtCore
import QtQuick
import QtQuick.Dialogs
import Mamori.Screens.Exchange

// Which files hold the form: the pharmacy's sheet, the vendor's, or both.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.OpenFiles
        currentFolder: StandardPaths.writableLocation(StandardPaths.DownloadLocation)
        nameFilters: [
            //: kind of file in a file dialog
            qsTr("様式の表 (*.xlsx *.xlsm *.csv *.txt *.tsv)"),
            //: kind of file in a file dialog
            qsTr("すべてのファイル (*)")
        ]
        onAccepted: {
            root.files = selectedFiles;
            root.chosen();
        }
    }

    onAsked: root.dialog.open()
}

import QtCore
import QtQuick
import QtQuick.Dialogs
import Mamori.Screens.Exchange

// Which photos or files are to be kept.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.OpenFiles
        currentFolder: StandardPaths.writableLocation(StandardPaths.PicturesLocation)
        nameFilters: [
            //: kind of file in a file dialog
            qsTr("写真とファイル (*.jpg *.jpeg *.png *.webp *.bmp *.pdf *.xlsx *.csv *.docx *.txt)"),
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

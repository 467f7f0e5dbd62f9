import QtCore
import QtQuick
import QtQuick.Dialogs
import Mamori.Controls

// Which files hold the message: pictures of its codes, or the message itself.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.OpenFiles
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        nameFilters: [
            //: kind of file in a file dialog
            qsTr("写真・動画・PDF・まもり手帳のファイル (*.mamori *.png *.jpg *.jpeg *.webp *.bmp *.pdf *.mp4 *.mov *.webm *.mkv *.avi)"),
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

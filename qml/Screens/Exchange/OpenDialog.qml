import QtCore
import QtQuick
import QtQuick.Dialogs

// Which files hold the message: pictures of its codes, or the message itself.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.OpenFiles
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        nameFilters: [
            //: kind of file in a file dialog
            qsTr("写真とまもり手帳のファイル (*.mamori *.png *.jpg *.jpeg *.webp *.bmp)"),
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

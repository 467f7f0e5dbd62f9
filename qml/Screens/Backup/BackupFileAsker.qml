import QtQuick
import QtQuick.Dialogs
import Mamori.Controls

// Which backup is to be brought back.
FileAsker {
    id: root

    readonly property FileDialog dialog: FileDialog {
        fileMode: FileDialog.OpenFile
        //: kind of file in a file dialog
        nameFilters: [qsTr("まもり手帳のバックアップ (*.mamori-backup)")]
        onAccepted: {
            root.files = [selectedFile];
            root.chosen();
        }
    }

    onAsked: root.dialog.open()
}

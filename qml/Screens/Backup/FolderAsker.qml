import QtQuick
import QtQuick.Dialogs
import Mamori.Controls

// In which folder a backup is to lie.
FileAsker {
    id: root

    readonly property FolderDialog dialog: FolderDialog {
        onAccepted: {
            root.files = [selectedFolder];
            root.chosen();
        }
    }

    onAsked: root.dialog.open()
}

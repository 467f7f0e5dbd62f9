import QtCore
import QtQuick
import QtQuick.Dialogs

// The dialog of a system that has one. It asks by itself before a file is replaced.
FileQuestion {
    id: root

    readonly property string patterns: {
        let all = "";
        for (let index = 0; index < root.endings.length; ++index)
            all += `${index === 0 ? "" : " "}*.${root.endings[index]}`;
        return all;
    }

    onAsked: {
        if (root.purpose === FileChooser.Save)
            fileDialog.selectedFile = `${fileDialog.currentFolder}/${encodeURIComponent(root.suggestedName)}`;
        if (root.purpose === FileChooser.Folder)
            folderDialog.open();
        else
            fileDialog.open();
    }

    FileDialog {
        id: fileDialog

        title: root.title
        fileMode: root.purpose === FileChooser.Save ? FileDialog.SaveFile
                  : root.purpose === FileChooser.OpenSeveral ? FileDialog.OpenFiles : FileDialog.OpenFile
        currentFolder: StandardPaths.writableLocation(root.place)
        nameFilters: root.patterns === "" ? [] : [`${root.kind} (${root.patterns})`]
        defaultSuffix: root.endings.length > 0 ? root.endings[0] : ""
        onAccepted: {
            root.files = selectedFiles;
            root.chosen();
        }
    }

    FolderDialog {
        id: folderDialog

        title: root.title
        onAccepted: {
            root.files = [selectedFolder];
            root.chosen();
        }
    }
}

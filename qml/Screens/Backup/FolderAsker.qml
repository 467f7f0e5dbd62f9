import Mamori.Controls

// In which folder a backup is to lie.
FileAsker {
    purpose: FileChooser.Folder
    //: title of a file dialog
    title: qsTr("バックアップを置くフォルダー")
}

import Mamori.Controls

// Where a photo or file is to be written.
FileAsker {
    purpose: FileChooser.Save
    //: title of a file dialog
    title: qsTr("写真やファイルを保存する場所")
}

import Mamori.Controls

// Where a message is to be saved.
FileAsker {
    purpose: FileChooser.Save
    //: title of a file dialog
    title: qsTr("ファイルを保存する場所")
    //: kind of file in a file dialog
    kind: qsTr("まもり手帳のファイル")
    endings: ["mamori"]
}

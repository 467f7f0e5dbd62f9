import Mamori.Controls

// Where a table is to be saved.
FileAsker {
    purpose: FileChooser.Save
    //: title of a file dialog
    title: qsTr("表を保存する場所")
    //: kind of file in a file dialog
    kind: qsTr("表")
    endings: ["xlsx", "csv"]
}

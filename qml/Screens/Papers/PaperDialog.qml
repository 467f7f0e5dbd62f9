import Mamori.Controls

// Where a paper is to be saved.
FileAsker {
    purpose: FileChooser.Save
    //: title of a file dialog
    title: qsTr("書類を保存する場所")
    //: kind of file in a file dialog
    kind: qsTr("PDF")
    endings: ["pdf"]
}

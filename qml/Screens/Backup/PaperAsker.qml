import Mamori.Controls

// Where the page about restoring is to be saved.
FileAsker {
    purpose: FileChooser.Save
    //: title of a file dialog
    title: qsTr("紙を保存する場所")
    //: kind of file in a file dialog
    kind: qsTr("PDF")
    endings: ["pdf"]
}

import Mamori.Controls

// Which file holds the table.
FileAsker {
    //: title of a file dialog
    title: qsTr("取り込む表")
    //: kind of file in a file dialog
    kind: qsTr("表")
    endings: ["csv", "xlsx", "txt", "tsv"]
}

import Mamori.Controls

// Which file holds the table. Kinds that are not read are shown, too: each is refused with what to save instead.
FileAsker {
    //: title of a file dialog
    title: qsTr("取り込む表")
    //: kind of file in a file dialog
    kind: qsTr("表")
    endings: ["csv", "xlsx", "xlsm", "txt", "tsv", "xls", "xlsb", "ods", "numbers"]
}

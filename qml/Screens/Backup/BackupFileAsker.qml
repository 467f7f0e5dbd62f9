import Mamori.Controls

// Which backup is to be brought back.
FileAsker {
    //: title of a file dialog
    title: qsTr("戻すバックアップ")
    //: kind of file in a file dialog
    kind: qsTr("まもり手帳のバックアップ")
    endings: ["mamori-backup"]
}

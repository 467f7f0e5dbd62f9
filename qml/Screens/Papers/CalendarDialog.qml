import Mamori.Controls

// Where a calendar file is to be saved.
FileAsker {
    purpose: FileChooser.Save
    //: title of a file dialog
    title: qsTr("カレンダーを保存する場所")
    //: kind of file in a file dialog
    kind: qsTr("カレンダー")
    endings: ["ics"]
}

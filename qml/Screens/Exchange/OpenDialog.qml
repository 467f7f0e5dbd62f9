import Mamori.Controls

// Which files hold the message: pictures of its codes, or the message itself.
FileAsker {
    purpose: FileChooser.OpenSeveral
    //: title of a file dialog
    title: qsTr("受け取るファイル")
    //: kind of file in a file dialog
    kind: qsTr("写真・動画・PDF・まもり手帳のファイル")
    endings: ["mamori", "png", "jpg", "jpeg", "webp", "bmp", "pdf", "mp4", "mov", "webm", "mkv", "avi"]
}

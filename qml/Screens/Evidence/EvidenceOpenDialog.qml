import QtCore
import Mamori.Controls

// Which photos or files are to be kept.
FileAsker {
    purpose: FileChooser.OpenSeveral
    //: title of a file dialog
    title: qsTr("残す写真やファイル")
    //: kind of file in a file dialog
    kind: qsTr("写真とファイル")
    endings: ["jpg", "jpeg", "png", "webp", "bmp", "pdf", "xlsx", "csv", "docx", "txt"]
    place: StandardPaths.PicturesLocation
}

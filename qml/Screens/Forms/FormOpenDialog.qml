import QtCore
import Mamori.Controls

// Which files hold the form: the pharmacy's sheet, the vendor's, or both.
FileAsker {
    purpose: FileChooser.OpenSeveral
    //: title of a file dialog
    title: qsTr("取り込む様式")
    //: kind of file in a file dialog
    kind: qsTr("様式の表")
    endings: ["xlsx", "xlsm", "csv", "txt", "tsv"]
    place: StandardPaths.DownloadLocation
}

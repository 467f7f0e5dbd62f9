pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// The camera reads the number of a key off the screen of somebody who stands beside it.
Sheet {
    id: root

    signal read(digits: string)

    //: title of the sheet where the camera reads the number of a key
    title: qsTr("相手の番号を読み取る")
    onClosed: scan.stop()

    NumberScanViewModel {
        id: scan

        onRead: digits => {
            root.read(digits);
            root.close();
        }
    }

    Refusal {
        Layout.fillWidth: true
        source: scan
    }

    CameraPane {
        Layout.fillWidth: true
        camera: scan.camera
        //: the camera's place before it is switched on, for the number of a key
        title: qsTr("相手の端末に出ている番号の QR を写します")
        //: where the other side finds the code of its number
        hint: qsTr("相手の端末で、設定の「信頼する鍵」を開いてもらってください。画面を写した写真やメールの QR では、確かめたことになりません。")
        //: switches the camera on
        startText: qsTr("カメラで読み取る")
        //: what to do where no camera can be used, for the number of a key
        otherWay: qsTr("相手の画面の番号を見て、12 けたを打ちこんでください。")
    }
}

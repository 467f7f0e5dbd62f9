pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// Taking a message in without the camera: pictures, a PDF, a video, the clipboard or the message itself as a file.
Card {
    id: root

    required property ScanViewModel scan

    signal filesWanted

    //: heading over taking a message in from files
    title: qsTr("写真・ファイルから")

    AppText {
        Layout.fillWidth: true
        //: what can be opened
        text: qsTr("QR を写した写真や動画、画面の画像、PDF（何枚でも）と、「.mamori」のファイルを開けます。どれかは、まもり手帳が見分けます。")
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "scanOpen"
            variant: root.scan.camera.state === CameraViewModel.Missing ? AppButton.Primary : AppButton.Secondary
            iconName: "image"
            //: opens pictures or files
            text: qsTr("写真・ファイルを選ぶ")
            onClicked: root.filesWanted()
        }

        AppButton {
            objectName: "scanPaste"
            //: reads the picture that was copied, such as a screenshot
            text: qsTr("コピーした画像を読む")
            onClicked: root.scan.readClipboard()
        }
    }

    Busy {
        objectName: "scanReading"
        Layout.fillWidth: true
        visible: root.scan.reading
        //: pictures or videos are being searched for codes
        text: qsTr("QR を探しています…")
        value: root.scan.readingProgress
        cancellable: true
        onCancelled: root.scan.cancelReading()
    }

    Item {
        Layout.fillHeight: true
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: what is safe while taking a message in
        text: qsTr("読み取っただけでは、何も変わりません。中身を見てから決められます。")
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// その他: on a phone, the pages that have no place of their own in the bar.
Page {
    id: root

    required property AppViewModel app

    PageHeader {
        Layout.fillWidth: true
        //: title of the page with the remaining places
        title: qsTr("その他")
    }

    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        ListRow {
            objectName: "moreVendors"
            Layout.fillWidth: true
            //: line of その他: the companies that provide systems
            text: qsTr("事業者")
            //: what the page of vendors is for
            detail: qsTr("システムの会社に事業者確認用を送り、回答を受け取ります")
            onClicked: root.app.visit(AppViewModel.VendorsPage)
        }

        ListRow {
            objectName: "morePoster"
            Layout.fillWidth: true
            //: line of その他: the poster of nine principles
            text: qsTr("9の心得")
            //: what 9の心得 is for
            detail: qsTr("みんなが守る 9 つのことと、読んだ人")
            onClicked: root.app.visit(AppViewModel.PosterPage)
        }

        ListRow {
            objectName: "moreInspection"
            Layout.fillWidth: true
            //: line of その他: the view for an inspector
            text: qsTr("立入検査")
            //: what 立入検査 is for
            detail: qsTr("公式の順番で見せる画面と、足りないもの")
            onClicked: root.app.visit(AppViewModel.InspectionPage)
        }

        ListRow {
            objectName: "moreSettings"
            Layout.fillWidth: true
            //: line of その他
            text: qsTr("設定")
            //: what the settings hold
            detail: qsTr("ことば、画面の色、文字の大きさ、この端末について")
            onClicked: root.app.visit(AppViewModel.SettingsPage)
        }

        ListRow {
            objectName: "moreLock"
            Layout.fillWidth: true
            divided: false
            //: line of その他: locks at once
            text: qsTr("ロックする")
            //: what locking does, in short
            detail: qsTr("パスフレーズを入れるまで、中を見られません")
            onClicked: root.app.lock()
        }
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Beside the list while no request is chosen.
Item {
    id: root

    required property VendorDeskViewModel desk

    EmptyState {
        anchors.centerIn: parent
        width: Math.min((parent ? parent.width : 0) - Theme.space12, Theme.sheetMax)
        iconName: "inbox"
        //: no request came yet
        title: root.desk.requests.count === 0 ? qsTr("まだ依頼がありません")
               //: nothing is chosen in the list of requests
               : qsTr("左の一覧から選んでください")
        text: root.desk.requests.count > 0 ? ""
              //: how a request comes
              : qsTr("薬局の画面の QR を読み取るか、受け取ったファイルを開くと、依頼がここに入ります。インターネットは使いません。")
        actionText: root.desk.requests.count > 0 ? ""
                    //: takes a pharmacy's request in
                    : qsTr("依頼を受け取る")
        onAction: root.desk.receive()
    }
}

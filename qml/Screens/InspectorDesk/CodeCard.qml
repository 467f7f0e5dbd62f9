import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 検査コード: given out on the spot, so that what a pharmacy then shows cannot have been made before.
Card {
    id: root

    required property InspectorDeskViewModel desk

    spacing: Theme.space3
    //: card of the inspector's desk: a code that the pharmacy types in
    title: qsTr("検査コード")

    AppText {
        Layout.fillWidth: true
        //: what the code is for
        text: qsTr("薬局に伝えて「立入検査」の画面に入れてもらうと、いま作った状況だと分かります。なくても読み取れます。")
    }

    AppText {
        objectName: "inspectionCode"
        Layout.fillWidth: true
        visible: root.desk.code !== ""
        variant: AppText.Number
        phrases: false
        text: root.desk.code
    }

    AppButton {
        objectName: "giveCode"
        iconName: "refresh"
        //: makes a code for a pharmacy to type in
        text: root.desk.code === "" ? qsTr("コードを作る")
              //: makes another code for a pharmacy to type in
              : qsTr("新しいコードを作る")
        onClicked: root.desk.giveCode()
    }
}

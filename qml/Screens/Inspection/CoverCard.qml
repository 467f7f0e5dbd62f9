import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Before the screen is handed over: whether names of people and accounts are to be seen in full.
Card {
    id: root

    required property ExhibitViewModel exhibit

    spacing: Theme.space3
    //: card of the inspection: what is covered on the screen that an inspector sees
    title: qsTr("見せない情報")

    Toggle {
        objectName: "uncover"
        Layout.fillWidth: true
        enabled: root.exhibit.mayUncover
        //: switch: names and numbers in the ledger of accounts are shown in full
        text: qsTr("利用者の名前・ユーザID・電話番号も見せる")
        description: root.exhibit.mayUncover
                     //: what the switch means
                     ? qsTr("ふだんは、はじめの 1 文字だけを見せます。検査の間は変えられません。")
                     //: why the switch cannot be used
                     : qsTr("はじめの 1 文字だけを見せます。変えられるのは責任者だけです。")
        checked: root.exhibit.uncovered
        onToggled: root.exhibit.uncovered = checked
    }
}

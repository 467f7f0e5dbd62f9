import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// The way to everything that happened.
Card {
    id: root

    signal pressed

    //: card of the settings: what happened on this device
    title: qsTr("履歴")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what the history is for
        text: qsTr("だれが、いつ、何を変えたか。この端末から何が出たか。書きかえられていないことも確かめられます。")
    }

    AppButton {
        objectName: "historyOpen"
        iconName: "history"
        //: button of the settings: opens the history
        text: qsTr("履歴を見る")
        onClicked: root.pressed()
    }
}

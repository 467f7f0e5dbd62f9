import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// The way to the trusted keys.
Card {
    id: root

    signal pressed

    //: card of the settings: trusted keys
    title: qsTr("信頼する鍵")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what the page of trusted keys shows
        text: qsTr("この端末の 12 けたの番号と、番号をくらべて確かめた相手の鍵を見られます。")
    }

    AppButton {
        objectName: "trustOpen"
        iconName: "key"
        //: opens the page of trusted keys
        text: qsTr("信頼する鍵を見る")
        onClicked: root.pressed()
    }
}

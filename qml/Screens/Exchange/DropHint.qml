import QtQuick
import Mamori.Controls
import Mamori.Tokens

// Files are held over the page that takes them: where to let go.
Rectangle {
    id: root

    radius: Theme.radiusCard
    color: Theme.brandSoft
    border.width: Theme.border
    border.color: Theme.brand

    Column {
        anchors.centerIn: parent
        width: root.width - Theme.space12
        spacing: Theme.space3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "download"
            size: Theme.iconLarge
            color: Theme.brandSoftInk
        }

        AppText {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            variant: AppText.Heading
            color: Theme.brandSoftInk
            //: files are held over the page that takes them
            text: qsTr("ここで離すと、読み取ります")
        }
    }
}

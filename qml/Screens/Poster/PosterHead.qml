import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The poster's title between its catchphrase and its subtitle, all official.
GridLayout {
    id: root

    required property PosterViewModel poster
    property bool plain: false

    signal wholeWanted

    columns: Theme.compact ? 1 : 2
    columnSpacing: Theme.space6
    rowSpacing: Theme.space2

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            strong: true
            text: root.poster.catchphrase
            color: Theme.dangerInk
        }

        AppText {
            objectName: "posterTitle"
            Layout.fillWidth: true
            variant: AppText.Display
            text: root.poster.title
            Accessible.role: Accessible.Heading
        }

        AppText {
            Layout.fillWidth: true
            visible: root.poster.courtesyTitle !== ""
            text: root.poster.courtesyTitle
            color: Theme.ink2
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            text: root.poster.subtitle
        }
    }

    AppButton {
        objectName: "posterWhole"
        visible: !root.plain
        iconName: "poster"
        //: button: shows the poster over the whole window, for the staff room
        text: qsTr("画面いっぱいに表示")
        onClicked: root.wholeWanted()
    }
}

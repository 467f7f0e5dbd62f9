import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The poster's title with its catchphrase and its subtitle, all official.
GridLayout {
    id: root

    required property PosterViewModel poster
    property bool plain: false

    readonly property bool wide: Theme.expanded

    signal wholeWanted
    signal paperWanted(large: bool)

    columns: root.wide ? 3 : 1
    columnSpacing: Theme.space6
    rowSpacing: Theme.space2

    ColumnLayout {
        Layout.fillWidth: !root.wide
        spacing: 0

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
            lineHeight: Theme.tight
            text: root.poster.courtesyTitle
            color: Theme.ink2
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        // The button keeps its place.
        Layout.preferredWidth: 1
        spacing: 0

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            strong: true
            lineHeight: Theme.tight
            text: root.poster.catchphrase
            color: Theme.dangerInk
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            lineHeight: Theme.tight
            text: root.poster.subtitle
        }
    }

    Flow {
        Layout.fillWidth: !root.wide
        // In one row, so that the board keeps the page.
        Layout.preferredWidth: root.wide ? whole.implicitWidth + a4.implicitWidth + a3.implicitWidth + Theme.space6 : -1
        visible: !root.plain
        spacing: Theme.space3

        AppButton {
            id: whole

            objectName: "posterWhole"
            //: button: shows the poster over the whole window, for the staff room
            text: qsTr("画面いっぱいに表示")
            onClicked: root.wholeWanted()
        }

        AppButton {
            id: a4

            objectName: "posterA4"
            variant: AppButton.Quiet
            //: button: the poster as a PDF of this size of paper; the next button is the other size
            text: qsTr("印刷 A4")
            //: screen-reader name of that button
            Accessible.name: qsTr("A4 の PDF にする")
            onClicked: root.paperWanted(false)
        }

        AppButton {
            id: a3

            objectName: "posterA3"
            variant: AppButton.Quiet
            //: button: the poster as a PDF of this size of paper
            text: qsTr("A3")
            //: screen-reader name of that button
            Accessible.name: qsTr("A3 の PDF にする")
            onClicked: root.paperWanted(true)
        }
    }
}

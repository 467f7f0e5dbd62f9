import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// How much of 大きく一問ずつ is left, and the way out: it goes on there another time.
ColumnLayout {
    id: root

    required property RoundViewModel round

    spacing: Theme.space2

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppText {
            objectName: "roundLeft"
            Layout.fillWidth: true
            strong: true
            text: root.round.stand.rest
        }

        AppText {
            objectName: "roundPlace"
            visible: !Theme.compact || Theme.textScale < 1.5
            variant: AppText.Small
            //: place of a question among those of the round; %1 of %2
            text: qsTr("%1 / %2").arg(root.round.stand.place).arg(root.round.stand.total)
        }

        AppButton {
            objectName: "roundLeave"

            readonly property bool wayBack: true

            Layout.rightMargin: -Theme.space3
            variant: AppButton.Quiet
            iconName: "close"
            //: button: leaves 大きく一問ずつ; it goes on at this question another time
            text: qsTr("止める")
            onClicked: root.round.leave()
        }
    }

    ProgressLine {
        Layout.fillWidth: true
        value: root.round.stand.total > 0 ? 1 - root.round.stand.left / root.round.stand.total : 0
        //: spoken name of the line that shows how far the round has come
        label: qsTr("進みぐあい")
    }
}

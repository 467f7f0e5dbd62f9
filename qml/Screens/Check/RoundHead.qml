import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// How much of 大きく一問ずつ is left, and the way out: it goes on there another time.
Item {
    id: root

    required property RoundViewModel round

    implicitWidth: Theme.readMax
    implicitHeight: bar.y + bar.height

    Item {
        id: line

        width: parent.width
        height: Math.max(Theme.target, left.implicitHeight, leave.implicitHeight)

        AppText {
            id: left

            objectName: "roundLeft"
            anchors.verticalCenter: parent.verticalCenter
            width: place.x - Theme.space3
            strong: true
            text: root.round.stand.rest
        }

        AppText {
            id: place

            objectName: "roundPlace"
            anchors.verticalCenter: parent.verticalCenter
            x: leave.x - (visible ? implicitWidth + Theme.space3 : 0)
            visible: !Theme.compact || !Theme.largeText
            variant: AppText.Small
            //: place of a question among those of the round; %1 of %2
            text: qsTr("%1 / %2").arg(root.round.stand.place).arg(root.round.stand.total)
        }

        AppButton {
            id: leave

            objectName: "roundLeave"

            readonly property bool wayBack: true

            anchors.verticalCenter: parent.verticalCenter
            x: parent.width - implicitWidth + Theme.space3
            width: implicitWidth
            variant: AppButton.Quiet
            iconName: "close"
            //: button: leaves 大きく一問ずつ; it goes on at this question another time
            text: qsTr("止める")
            onClicked: root.round.leave()
        }
    }

    ProgressLine {
        id: bar

        y: line.height + Theme.space2
        width: parent.width
        value: root.round.stand.total > 0 ? 1 - root.round.stand.left / root.round.stand.total : 0
        //: spoken name of the line that shows how far the round has come
        label: qsTr("進みぐあい")
    }
}

import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// The way into 大きく一問ずつ, with how much of it is left.
AppButton {
    id: root

    required property AppViewModel app
    // Where how much is left stands beside it.
    property bool brief: false

    readonly property RoundViewModel round: root.app.round

    objectName: "roundDoor"
    visible: root.round.stand.left > 0
    variant: AppButton.Primary
    iconName: "play"
    text: root.brief
          //: button: one large question after the other
          ? qsTr("大きく一問ずつ")
          //: button: one large question after the other; %1 how many wait: あと 4 問・約 4 分
          : qsTr("大きく一問ずつ（%1）").arg(root.round.stand.rest)
    onClicked: root.app.openRound()
}

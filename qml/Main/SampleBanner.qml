import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Says on every page that the data is invented, and offers to throw it away.
Rectangle {
    id: root

    required property AppViewModel app

    implicitHeight: row.implicitHeight + Theme.space2
    color: Theme.infoGround

    RowLayout {
        id: row

        x: Theme.space4
        y: Theme.space1
        width: root.width - Theme.space8
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            strong: true
            variant: Theme.compact ? AppText.Small : AppText.Body
            color: Theme.infoInk
            text: Theme.compact
                  //: banner over every page of the sample on a phone; %1 is the day that it is there
                  ? qsTr("見本（中の今日は %1）").arg(root.app.sampleDay)
                  //: banner over every page of the sample; %1 is the day that it is there
                  : qsTr("見本です。つくりものの薬局で、自由に試せます。見本の中の今日は %1").arg(root.app.sampleDay)
        }

        AppButton {
            objectName: "sampleDiscard"
            variant: AppButton.Quiet
            //: button in the banner of the sample: throws the invented data away
            text: qsTr("見本を終わる")
            onClicked: root.app.discardSample()
        }
    }
}

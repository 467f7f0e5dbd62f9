pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Says on every page that the data is invented, and offers to throw it away. On a phone it is one short line that
// opens: with large letters the rest would take half of the screen.
Rectangle {
    id: root

    required property AppViewModel app
    property bool opened: !Theme.compact

    implicitHeight: column.implicitHeight + Theme.space2
    color: Theme.infoGround

    ColumnLayout {
        id: column

        x: Theme.space4
        y: Theme.space1
        width: root.width - Theme.space8
        spacing: Theme.space1

        Pressable {
            id: line

            objectName: "sampleLine"
            Layout.fillWidth: true
            visible: Theme.compact
            implicitHeight: Theme.target
            text: root.opened
                  //: banner over every page of the sample on a phone, opened: a press closes it
                  ? qsTr("見本です。閉じる")
                  //: banner over every page of the sample on a phone: a press opens it
                  : qsTr("見本です。開く")
            onClicked: root.opened = !root.opened

            background: Item {
                FocusRing {
                    visible: line.visualFocus
                    gap: -Theme.focusWidth
                    radius: Theme.radiusSmall
                }
            }

            RowLayout {
                anchors.fill: parent
                spacing: Theme.space2

                AppText {
                    Layout.fillWidth: true
                    strong: true
                    variant: AppText.Small
                    lineHeight: Theme.tight
                    maximumLineCount: 1
                    elide: Text.ElideRight
                    wrapMode: Text.NoWrap
                    //: banner over every page of the sample on a phone; one short line
                    text: qsTr("見本です")
                    color: Theme.infoInk
                    Accessible.ignored: true
                }

                Icon {
                    name: root.opened ? "up" : "down"
                    color: Theme.infoInk
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.opened
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                strong: true
                variant: Theme.compact ? AppText.Small : AppText.Body
                color: Theme.infoInk
                //: banner over every page of the sample; %1 is the day that it is there
                text: qsTr("見本です。つくりものの薬局で、自由に試せます。見本の中の今日は %1").arg(root.app.sampleDay)
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
}

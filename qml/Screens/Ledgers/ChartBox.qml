import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One person or body of the contact chart.
Pressable {
    id: root

    required property int key
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight
    required property string name
    required property string kind
    required property string person
    required property string telephone
    required property int standing
    required property string also

    readonly property bool old: root.standing === ChartViewModel.Unchecked

    text: root.name
    implicitHeight: words.implicitHeight + Theme.space4

    Accessible.name: `${root.name} ${root.kind} ${root.telephone}`

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.width: root.old ? Theme.border : Theme.hairline
        border.color: root.old ? Theme.warnMark : Theme.lineStrong

        FocusRing {
            visible: root.visualFocus
        }
    }

    Item {
        anchors.fill: parent

        Column {
            id: words

            x: Theme.space3
            y: Theme.space2
            width: parent.width - Theme.space6
            spacing: 0

            AppText {
                width: parent.width
                variant: AppText.Label
                elide: Text.ElideRight
                maximumLineCount: 1
                text: root.also === "" ? root.kind
                      //: kind of a contact and who else calls it; %1 kind, %2 names
                      : qsTr("%1 ・ %2 からも").arg(root.kind).arg(root.also)
                color: Theme.ink2
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                strong: true
                // A long name gets smaller before it is cut.
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.labelSize
                elide: Text.ElideRight
                maximumLineCount: 1
                lineHeight: Theme.tight
                text: root.name
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                elide: Text.ElideRight
                maximumLineCount: 1
                lineHeight: Theme.tight
                phrases: false
                text: root.telephone
                color: root.old ? Theme.warnInk : Theme.ink
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                variant: AppText.Small
                elide: Text.ElideRight
                maximumLineCount: 1
                text: root.person
                Accessible.ignored: true
            }
        }
    }
}

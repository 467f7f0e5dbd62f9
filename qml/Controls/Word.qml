import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// A difficult word, underlined with dots; a press explains it in place. In a Flow the opened word takes a line of its own.
Item {
    id: root

    required property string text
    required property string explanation
    property string reading: ""
    property bool open: false
    // How wide the explanation may be; in a Flow, the Flow's width.
    property real room: parent ? parent.width : 0

    implicitWidth: root.open ? root.room : button.implicitWidth
    implicitHeight: button.implicitHeight + (root.open ? box.implicitHeight + Theme.space1 : 0)

    Accessible.ignored: true

    Pressable {
        id: button

        implicitWidth: label.implicitWidth
        implicitHeight: Math.max(Theme.target, label.implicitHeight)
        onClicked: root.open = !root.open

        //: spoken for an underlined word; %1 is the word
        Accessible.name: qsTr("ことばの説明: %1").arg(root.text)
        Accessible.description: root.open ? root.explanation : ""

        background: Item {
            FocusRing {
                visible: button.visualFocus
                gap: -Theme.focusWidth
                radius: Theme.radiusSmall
            }
        }

        Item {
            anchors.fill: parent

            AppText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                lineHeight: Theme.tight
                text: root.text
                color: button.hovered || root.open ? Theme.brand : Theme.ink
                Accessible.ignored: true
            }

            DottedLine {
                y: label.y + label.height
                width: label.width
                color: Theme.brand
            }
        }
    }

    Card {
        id: box

        y: button.height + Theme.space1
        width: root.room
        visible: root.open
        look: Card.Sunken
        padding: Theme.space4
        title: root.reading !== ""
               //: heading of an explained word; %1 is the word, %2 how it is read
               ? qsTr("%1（%2）").arg(root.text).arg(root.reading)
               : root.text

        AppText {
            Layout.fillWidth: true
            text: root.explanation
        }
    }
}

import QtQuick
import Mamori.Tokens

// One button of the rail or the bar: an icon over its word.
Pressable {
    id: root

    required property string iconName
    // What a screen reader says in place of a shortened word.
    property string spokenName: root.text
    property bool current: false
    property bool urgent: false
    property int waiting: 0
    property int wordSize: Theme.labelSize

    readonly property color inkColor: root.urgent ? Theme.dangerInk : root.current ? Theme.brandSoftInk : Theme.ink2

    implicitWidth: Theme.railWidth - Theme.space4
    implicitHeight: Math.max(Theme.target, column.implicitHeight + Theme.space4)

    Accessible.role: Accessible.PageTab
    //: spoken for a place where things wait; %1 is the place, %2 how many wait
    Accessible.name: root.waiting > 0 ? qsTr("%1 未確認%2件").arg(root.spokenName).arg(root.waiting) : root.spokenName
    Accessible.selected: root.current

    background: Rectangle {
        radius: Theme.radiusControl
        color: root.current ? (root.urgent ? Theme.dangerGround : Theme.brandSoft)
                            : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
            gap: -Theme.focusWidth
        }
    }

    Item {
        anchors.fill: parent

        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width
            spacing: Theme.space1

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                name: root.iconName
                color: root.inkColor

                Rectangle {
                    anchors.horizontalCenter: parent.right
                    anchors.verticalCenter: parent.top
                    visible: root.waiting > 0
                    width: Math.max(height, count.implicitWidth + Theme.space2)
                    height: count.implicitHeight
                    radius: height / 2
                    color: Theme.danger

                    AppText {
                        id: count

                        anchors.centerIn: parent
                        variant: AppText.Label
                        text: String(root.waiting)
                        color: Theme.inkOnDanger
                        Accessible.ignored: true
                    }
                }
            }

            AppText {
                width: parent.width
                variant: AppText.Label
                strong: root.current || root.urgent
                text: root.text
                color: root.inkColor
                horizontalAlignment: Text.AlignHCenter
                font.pixelSize: root.wordSize
                Accessible.ignored: true
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Tokens

// The places of a desk at the left of a tablet or desktop window; what is always at hand stands at its foot, however
// little room there is.
Rectangle {
    id: root

    property list<NavEntry> entries
    property list<NavEntry> footerEntries
    // Never scrolled out of sight.
    property list<NavEntry> atHand
    property string current: ""

    signal chosen(key: string)

    implicitWidth: Theme.railWidth
    color: Theme.surface

    Accessible.role: Accessible.PageTabList
    //: spoken name of the rail with the places of the desk
    Accessible.name: qsTr("行き先")

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }

    Flickable {
        id: places

        anchors.fill: parent
        anchors.rightMargin: Theme.hairline
        anchors.bottomMargin: root.atHand.length > 0 ? pinned.height + Theme.space3 : 0
        contentHeight: Math.max(height, top.implicitHeight + foot.implicitHeight + Theme.space12)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        FollowFocus {
            view: places
        }

        Column {
            id: top

            x: Theme.space2
            y: Theme.space4
            width: parent.width - Theme.space4
            spacing: Theme.space1

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Theme.target
                height: Theme.target
                radius: Theme.radiusControl
                color: Theme.brand
                Accessible.ignored: true

                AppText {
                    anchors.centerIn: parent
                    variant: AppText.Heading
                    //: the app's seal, one letter: protection
                    text: qsTr("守")
                    color: Theme.inkOnBrand
                    Accessible.ignored: true
                }
            }

            Item {
                width: parent.width
                height: Theme.space3
            }

            Repeater {
                model: root.entries
                delegate: NavItem {
                    required property NavEntry modelData

                    objectName: "nav_" + modelData.key
                    width: top.width
                    text: modelData.label
                    iconName: modelData.iconName
                    urgent: modelData.urgent
                    waiting: modelData.waiting
                    current: modelData.key === root.current
                    onClicked: root.chosen(modelData.key)
                }
            }
        }

        Column {
            id: foot

            x: Theme.space2
            y: parent.height - height - Theme.space3
            width: parent.width - Theme.space4
            spacing: Theme.space1

            Repeater {
                model: root.footerEntries
                delegate: NavItem {
                    required property NavEntry modelData

                    objectName: "nav_" + modelData.key
                    width: foot.width
                    text: modelData.label
                    iconName: modelData.iconName
                    urgent: modelData.urgent
                    waiting: modelData.waiting
                    current: modelData.key === root.current
                    onClicked: root.chosen(modelData.key)
                }
            }
        }
    }

    Column {
        id: pinned

        x: Theme.space2
        y: parent.height - height - Theme.space3
        width: parent.width - Theme.space4
        spacing: Theme.space1

        Repeater {
            model: root.atHand
            delegate: NavItem {
                required property NavEntry modelData

                objectName: "nav_" + modelData.key
                width: pinned.width
                text: modelData.label
                iconName: modelData.iconName
                urgent: modelData.urgent
                waiting: modelData.waiting
                current: modelData.key === root.current
                onClicked: root.chosen(modelData.key)
            }
        }
    }
}

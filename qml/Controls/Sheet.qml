import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Tokens

// A page that slides over the side of a wide window, or up from the foot of a phone, for something done in passing.
T.Popup {
    id: root

    default property alias body: inner.data
    required property string title
    readonly property bool low: Theme.compact

    parent: T.Overlay.overlay
    x: root.low || !parent ? 0 : parent.width - width
    y: root.low && parent ? parent.height - height : 0
    width: !parent ? 0 : root.low ? parent.width : Math.min(Theme.sheetMax, parent.width)
    height: !parent ? 0 : root.low ? Math.min(parent.height - Theme.space8,
                                              head.implicitHeight + page.contentHeight + Theme.space12 + Theme.space4)
                                   : parent.height
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Scrim {}
    onOpened: closer.forceActiveFocus(Qt.TabFocusReason)

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.calm
        }
    }

    background: Rectangle {
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }

    FocusScope {
        anchors.fill: parent

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        RowLayout {
            id: head

            x: Theme.space6
            y: Theme.space4
            width: parent.width - Theme.space6 - Theme.space3

            AppText {
                Layout.fillWidth: true
                variant: AppText.Heading
                text: root.title
            }

            IconButton {
                id: closer

                iconName: "close"
                //: button that closes a sheet
                text: qsTr("閉じる")
                onClicked: root.close()
            }
        }

        Flickable {
            id: page

            anchors.fill: parent
            anchors.topMargin: head.y + head.height + Theme.space2
            anchors.bottomMargin: Theme.space4
            contentHeight: inner.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            T.ScrollBar.vertical: AppScrollBar {}

            FollowFocus {
                view: page
            }

            ColumnLayout {
                id: inner

                x: Theme.space6
                width: page.width - Theme.space6 - Theme.space6
                spacing: Theme.space4
            }
        }
    }
}

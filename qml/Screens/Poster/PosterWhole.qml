import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The poster over the whole window, enlarged as far as the window allows, to be read across a staff room.
T.Popup {
    id: root

    required property PosterViewModel poster

    // A sheet of this width is enlarged until it fills the window; it is the wider the flatter the window is, so that
    // all of the poster is seen at once.
    readonly property real flat: height > 0 ? width / height * (Theme.readMax + Theme.space12 + Theme.space12) : 0
    readonly property real paper: Math.min(width, Math.max(Theme.contentMax, root.flat))
    readonly property real enlarged: width > 0 ? width / paper : 1
    readonly property bool wide: paper >= Theme.readMax + Theme.fieldMin

    parent: T.Overlay.overlay
    width: parent ? parent.width : 0
    height: parent ? parent.height : 0
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onOpened: closer.forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        color: Theme.ground
    }

    FocusScope {
        anchors.fill: parent

        Accessible.role: Accessible.Dialog
        Accessible.name: root.poster.title

        Flickable {
            id: view

            anchors.fill: parent
            contentHeight: sheet.height * root.enlarged
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            T.ScrollBar.vertical: AppScrollBar {}

            Item {
                id: sheet

                width: root.paper
                height: Math.max(column.implicitHeight + Theme.space8, view.height / root.enlarged)
                scale: root.enlarged
                transformOrigin: Item.TopLeft

                ColumnLayout {
                    id: column

                    anchors.fill: parent
                    anchors.margins: Theme.space4
                    spacing: Theme.space3

                    PosterHead {
                        Layout.fillWidth: true
                        poster: root.poster
                        plain: true
                    }

                    PosterBoard {
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        poster: root.poster
                        wide: root.wide
                        onOpened: number => root.poster.open(number)
                    }
                }
            }
        }

        IconButton {
            id: closer

            objectName: "posterClose"
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space3
            iconName: "close"
            //: closes the poster that fills the window
            text: qsTr("閉じる")
            onClicked: root.close()
        }
    }
}

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Controls
import Mamori.Tokens

// The pages before a desk is open: the app's seal and name, and one card in the middle of the window.
Item {
    id: root

    default property alias content: card.content
    required property string title
    property string detail: ""

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: Math.max(height, column.implicitHeight + Theme.pageMargin + Theme.pageMargin)
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: AppScrollBar {}

        FollowFocus {
            view: view
        }

        ColumnLayout {
            id: column

            x: (view.width - width) / 2
            y: Math.max(Theme.pageMargin, (view.contentHeight - implicitHeight) / 2)
            width: Math.min(view.width - Theme.pageMargin - Theme.pageMargin, Theme.readMax)
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space3

                Rectangle {
                    implicitWidth: Theme.target
                    implicitHeight: Theme.target
                    radius: Theme.radiusControl
                    color: Theme.brand

                    AppText {
                        anchors.centerIn: parent
                        variant: AppText.Heading
                        //: the app's seal, one letter: protection
                        text: qsTr("守")
                        color: Theme.inkOnBrand
                        Accessible.ignored: true
                    }
                }

                AppText {
                    Layout.fillWidth: true
                    variant: AppText.Title
                    text: root.title
                    Accessible.role: Accessible.Heading
                }
            }

            AppText {
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                color: Theme.ink2
            }

            Card {
                id: card

                Layout.fillWidth: true
                spacing: Theme.space5
            }
        }
    }
}

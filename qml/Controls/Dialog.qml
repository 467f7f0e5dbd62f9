import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Tokens

// A question that must be answered before going on. It holds the keyboard while it is open, and Escape is the safe way out.
T.Popup {
    id: root

    default property alias body: inner.data
    required property string title
    property string text: ""
    property int tone: Tone.Neutral
    // Empty where the body has the answers.
    //: button of a dialog that agrees
    property string acceptText: qsTr("わかりました")
    //: button of a dialog that leaves everything as it was
    property string rejectText: qsTr("やめる")
    // An answer that destroys something is drawn in red, and the keyboard starts on the safe one.
    property bool destructive: false
    property string acceptDisabledReason: ""
    // Off where `accepted` opens a check that may keep the dialog open.
    property bool closeOnAccept: true

    // What the screen leaves for the body between title and buttons. Where that is next to nothing, as with the largest
    // letters on a phone, the buttons scroll with it.
    readonly property real bodyRoom: (root.parent ? root.parent.height - Theme.space8 : 0) - root.padding - root.padding
                                     - head.implicitHeight - answers.implicitHeight - Theme.space8
    readonly property bool tight: root.bodyRoom < Math.min(inner.implicitHeight, Theme.target * 3)

    signal accepted
    signal rejected

    function scroll(by: real): void {
        body.contentY = Math.max(0, Math.min(body.contentHeight - body.height, body.contentY + by));
    }

    function accept(): void {
        if (root.closeOnAccept)
            root.close();
        root.accepted();
    }

    function reject(): void {
        root.close();
        root.rejected();
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    implicitWidth: Math.min(Theme.dialogMax, parent ? parent.width - Theme.space8 : 0)
    implicitHeight: Math.min(column.implicitHeight + root.padding + root.padding, parent ? parent.height - Theme.space8 : 0)
    padding: Theme.cardPadding
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    T.Overlay.modal: Scrim {}
    onOpened: {
        if (root.destructive && rejectButton.visible)
            rejectButton.forceActiveFocus(Qt.TabFocusReason);
        else if (acceptButton.visible && acceptButton.enabled)
            acceptButton.forceActiveFocus(Qt.TabFocusReason);
        else
            page.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }

    FocusScope {
        anchors.fill: parent

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.text
        Keys.onEscapePressed: root.reject()
        Keys.onUpPressed: root.scroll(-Theme.target)
        Keys.onDownPressed: root.scroll(Theme.target)

        ColumnLayout {
            id: column

            anchors.fill: parent
            spacing: Theme.space4

            RowLayout {
                id: head

                spacing: Theme.space3

                Icon {
                    Layout.alignment: Qt.AlignTop
                    visible: root.tone === Tone.Danger || root.tone === Tone.Warn
                    name: "warning"
                    size: Theme.mark
                    color: root.tone === Tone.Danger ? Theme.danger : Theme.warnMark
                }

                AppText {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignVCenter
                    variant: AppText.Heading
                    text: root.title
                }
            }

            Flickable {
                id: body

                Layout.fillWidth: true
                // The bar stands beside the body.
                Layout.rightMargin: -Theme.space3
                Layout.fillHeight: true
                Layout.preferredHeight: contentHeight
                visible: contentHeight > 0
                contentHeight: page.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                clip: contentHeight > height

                T.ScrollBar.vertical: AppScrollBar {}

                FollowFocus {
                    view: body
                }

                ColumnLayout {
                    id: page

                    width: parent.width - Theme.space3
                    spacing: Theme.space4

                    AppText {
                        Layout.fillWidth: true
                        visible: root.text !== ""
                        text: root.text
                    }

                    ColumnLayout {
                        id: inner

                        Layout.fillWidth: true
                        visible: children.length > 0
                        spacing: Theme.space3
                    }
                }
            }

            ButtonRow {
                id: answers

                parent: root.tight ? page : column
                Layout.fillWidth: true

                AppButton {
                    id: rejectButton

                    visible: root.rejectText !== ""
                    text: root.rejectText
                    onClicked: root.reject()
                }

                AppButton {
                    id: acceptButton

                    visible: root.acceptText !== ""
                    variant: root.destructive ? AppButton.Danger : AppButton.Primary
                    text: root.acceptText
                    disabledReason: root.acceptDisabledReason
                    onClicked: root.accept()
                }
            }
        }
    }
}

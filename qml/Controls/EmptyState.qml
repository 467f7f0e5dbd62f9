import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// What stands where nothing is yet: what will be here, and how to begin.
ColumnLayout {
    id: root

    required property string title
    property string text: ""
    property string iconName: ""
    property string actionText: ""

    signal action

    spacing: Theme.space3

    Accessible.role: Accessible.Grouping
    Accessible.name: root.title

    Icon {
        Layout.alignment: Qt.AlignHCenter
        visible: root.iconName !== ""
        name: root.iconName
        size: Theme.iconLarge + Theme.space2
        color: Theme.lineStrong
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Heading
        text: root.title
        horizontalAlignment: Text.AlignHCenter
    }

    AppText {
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.readMax
        Layout.alignment: Qt.AlignHCenter
        visible: root.text !== ""
        text: root.text
        color: Theme.ink2
        horizontalAlignment: Text.AlignHCenter
    }

    AppButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.space2
        visible: root.actionText !== ""
        variant: AppButton.Primary
        text: root.actionText
        onClicked: root.action()
    }
}

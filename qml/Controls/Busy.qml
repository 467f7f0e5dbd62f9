import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// Work that takes longer than half a second: what is being done, how far it is, and a way to stop it.
ColumnLayout {
    id: root

    required property string text
    // 0 to 1, or below 0 where the end is not known.
    property real value: -1
    property string detail: ""
    property bool cancellable: false

    signal cancelled

    spacing: Theme.space2

    Accessible.role: Accessible.Grouping
    Accessible.name: root.text

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            strong: true
            text: root.text
        }

        AppText {
            visible: root.value >= 0
            //: progress; %1 is a number of hundredths
            text: qsTr("%1％").arg(Math.round(Math.min(1, root.value) * 100))
            color: Theme.ink2
        }
    }

    ProgressLine {
        Layout.fillWidth: true
        value: root.value
        label: root.text
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.detail !== "" || root.cancellable
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            text: root.detail
        }

        AppButton {
            visible: root.cancellable
            //: button that stops work which is under way
            text: qsTr("中止する")
            onClicked: root.cancelled()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// The last changes of the open row, and the way to all of them.
Card {
    id: root

    required property SheetViewModel sheet
    // Whether there is a page with all of them.
    required property bool linked

    signal allWanted

    visible: root.sheet.history.count > 0
    //: card beside a row: its last changes
    title: qsTr("この項目の履歴")

    Repeater {
        model: root.sheet.history
        delegate: ColumnLayout {
            id: line

            required property int key
            required property string text
            required property string detail

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                strong: true
                text: line.text
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                text: line.detail
            }
        }
    }

    AppButton {
        objectName: "rowHistoryAll"
        visible: root.linked
        variant: AppButton.Quiet
        //: button beneath the last changes of a row
        text: qsTr("履歴ですべて見る")
        onClicked: root.allWanted()
    }
}

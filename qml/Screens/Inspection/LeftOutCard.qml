pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Vendors' sheets that are not counted on this page, so that nothing is left out without a word.
Card {
    id: root

    required property InspectionViewModel inspection

    objectName: "leftOut"
    spacing: Theme.space3
    visible: root.inspection.leftOut.count > 0
    //: card of the inspection: vendors' sheets that count neither as answered nor as missing
    title: qsTr("数えていない事業者確認用")

    Repeater {
        model: root.inspection.leftOut

        delegate: ColumnLayout {
            id: entry

            required property string text
            required property string detail

            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                text: entry.text
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                text: entry.detail
            }
        }
    }
}

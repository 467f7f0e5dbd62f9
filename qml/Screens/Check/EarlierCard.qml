import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 要再確認: what was answered the year before, beside the row it became; one press gives it again with today's date.
Card {
    id: root

    required property SheetViewModel sheet

    readonly property RowViewModel row: root.sheet.row
    // It could be given again when the row was opened.
    property bool kept: false

    readonly property string shown: root.row.key

    onShownChanged: root.kept = root.row.renewable

    objectName: "earlierCard"
    visible: root.row.earlier !== ""
    look: Card.Sunken
    padding: Theme.space4
    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        strong: true
        text: root.row.renewable || root.kept
              //: beside a row of a new year: last year's answer is there and can be given again
              ? qsTr("もう一度確認 ・ 前の年の答え")
              //: beside a row of a new year: what was answered to the rows that it comes from
              : qsTr("前の年の答え（この項目は、はじめから答えます）")
    }

    AppText {
        Layout.fillWidth: true
        text: root.row.earlier
    }

    AppButton {
        objectName: "confirmAgain"
        // Once the row is answered its place stays, so that nothing moves.
        visible: root.row.renewable || root.kept
        opacity: root.row.renewable ? 1 : 0
        enabled: root.row.renewable
        //: gives last year's answer again, dated today
        text: qsTr("いまも同じ（きょうの日付で答える）")
        onClicked: root.sheet.confirmAgain()
    }
}

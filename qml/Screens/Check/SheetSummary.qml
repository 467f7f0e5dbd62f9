import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Which sheet this is and how far it has come.
ColumnLayout {
    id: root

    required property SheetViewModel sheet

    spacing: Theme.space1

    AppText {
        objectName: "sheetTitle"
        Layout.fillWidth: true
        variant: AppText.Heading
        text: root.sheet.title
        Accessible.role: Accessible.Heading
    }

    AppText {
        Layout.fillWidth: true
        visible: !root.sheet.own
        strong: true
        //: whose sheet it is; %1 is the vendor, %2 its system
        text: qsTr("%1 ・ %2").arg(root.sheet.owner).arg(root.sheet.system)
    }

    AppText {
        objectName: "sheetEdition"
        Layout.fillWidth: true
        strong: true
        text: root.sheet.edition
    }

    AppText {
        objectName: "sheetProgress"
        Layout.fillWidth: true
        variant: AppText.Small
        text: !root.sheet.gateOpen
              //: how far a sheet has come when the first question was answered いいえ
              ? qsTr("ほかの項目には答えなくてよくなりました")
              //: how far a sheet has come; %1 is the number of rows, %2 how many are answered
              : qsTr("%1 項目中 %2 項目に回答済み").arg(root.sheet.requiredTotal).arg(root.sheet.requiredAnswered)
    }

    ProgressLine {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space1
        visible: root.sheet.gateOpen && root.sheet.requiredTotal > 0
        value: root.sheet.requiredTotal > 0 ? root.sheet.requiredAnswered / root.sheet.requiredTotal : 0
        label: root.sheet.title
    }
}

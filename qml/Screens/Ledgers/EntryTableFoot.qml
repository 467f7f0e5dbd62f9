import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Beneath the table: how many lines it has, what it is narrowed down to or else how to write in it.
RowLayout {
    id: root

    required property LedgersViewModel ledgers

    spacing: Theme.space3

    AppText {
        variant: AppText.Small
        //: how many entries a list shows; %1 is the number
        text: qsTr("%1 件").arg(root.ledgers.entries.count)
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        maximumLineCount: 1
        phrases: false
        text: root.ledgers.narrowed !== ""
              //: beneath a table: %1 is what it is narrowed down to
              ? qsTr("%1 だけを見ています").arg(root.ledgers.narrowed)
              //: beneath a table that can be written in
              : qsTr("左端を押すと開きます。ほかの欄は、つづけて 2 回押すとその場で直せます。見出しで並べかえ・しぼりこみ。")
    }

    AppButton {
        objectName: "ledgerWiden"
        visible: root.ledgers.narrowed !== ""
        variant: AppButton.Quiet
        //: button beneath a table that is narrowed down: shows every entry again
        text: qsTr("すべて見る")
        onClicked: root.ledgers.widen(-1)
    }

    Chip {
        objectName: "ledgerRetired"
        //: switch beneath a table: shows what is no longer in use
        text: qsTr("使わなくなったもの")
        chosen: root.ledgers.retiredShown
        onClicked: root.ledgers.showRetired(!root.ledgers.retiredShown)
    }
}

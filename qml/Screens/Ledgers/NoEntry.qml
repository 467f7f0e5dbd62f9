import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Beside the list while no entry is open: what this ledger is for, and how to begin.
Item {
    id: root

    required property LedgersViewModel ledgers

    readonly property bool empty: root.ledgers.entries.count === 0 && root.ledgers.search === "" && root.ledgers.filter === 0

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - Theme.space12, Theme.readMax)
        iconName: "ledger"
        title: root.empty
               //: beside an empty ledger; %1 is its name
               ? qsTr("%1 にはまだ何もありません").arg(root.ledgers.title)
               //: beside a ledger's list while nothing is open
               : qsTr("左の一覧から選んでください")
        text: root.empty
              //: how to begin with an empty ledger
              ? qsTr("一つずつ足すか、表計算のファイル（CSV・xlsx）からまとめて取りこめます。")
              //: what happens on choosing an entry
              : qsTr("選んだものの内容がここに出ます。直したら「保存する」を押します。")
        actionText: root.empty
                    //: button: takes a file into a ledger
                    ? qsTr("ファイルから取りこむ") : ""
        onAction: root.ledgers.show(LedgersViewModel.ImportPane)
    }
}

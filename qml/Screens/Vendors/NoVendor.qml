import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Beside the list while no vendor is chosen: how it begins, or that nothing is to be done.
Item {
    id: root

    required property VendorsViewModel vendors

    EmptyState {
        anchors.centerIn: parent
        width: Math.min((parent ? parent.width : 0) - Theme.space12, Theme.sheetMax)
        iconName: "briefcase"
        title: !root.vendors.hasContract
               //: the pharmacy has no contract with any vendor
               ? qsTr("事業者との契約はありません")
               : root.vendors.vendors.count === 0
               //: no vendor was entered yet
               ? qsTr("まだ事業者がありません")
               //: nothing is chosen in the list of vendors
               : qsTr("左の一覧から選んでください")
        text: !root.vendors.hasContract
              //: what follows from having no contract
              ? qsTr("事業者確認用は要りません。契約したときは、左の切り替えを入れてください。")
              : root.vendors.vendors.count === 0
              //: how asking a vendor goes
              ? qsTr("レセコンや電子薬歴の会社を足すと、事業者確認用の依頼を QR かファイルで渡し、署名つきの回答を受け取れます。")
              : ""
        actionText: root.vendors.hasContract && root.vendors.vendors.count === 0
                    //: adds the first vendor
                    ? qsTr("はじめの事業者を足す") : ""
        onAction: root.vendors.show(VendorsViewModel.AddPane)
    }
}

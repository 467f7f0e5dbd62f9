import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Over a ledger in front of an inspector: which it is, how much is in it, and that names are covered.
ColumnLayout {
    id: root

    required property ExhibitViewModel exhibit

    spacing: Theme.gap

    PageHeader {
        objectName: "exhibitLedger"
        Layout.fillWidth: true
        back: true
        title: root.exhibit.title
        //: how many entries a list shows; %1 is the number
        detail: qsTr("%1 件").arg(root.exhibit.entries.count)
        onBackPressed: root.exhibit.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.exhibit
    }

    Banner {
        objectName: "exhibitCovered"
        Layout.fillWidth: true
        visible: root.exhibit.covered
        //: names of people and accounts are not shown in full
        title: qsTr("名前・ユーザID・電話番号は、はじめの 1 文字だけを見せています。")
    }
}

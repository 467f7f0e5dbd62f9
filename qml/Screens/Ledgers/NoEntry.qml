import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// In the place of the entries while there are none: what this ledger is for, and how to begin.
Item {
    id: root

    required property LedgersViewModel ledgers

    // In the order of the ledgers.
    readonly property list<string> beginnings: [
        //: how to begin with the ledger of devices
        qsTr("サーバ、端末PC、ネットワーク機器を一台ずつ書きます。事業者からもらった機器一覧の表があれば、そのまま取り込めます。"),
        //: how to begin with the ledger of accounts
        qsTr("システムの利用者IDを一つずつ書きます。システムから書き出した利用者の一覧があれば、そのまま取り込めます。"),
        //: how to begin with the ledger of log reviews
        qsTr("アクセスログを見たら、その日と結果を書きます。ログそのものは入れません。"),
        //: how to begin with the ledger of backups
        qsTr("バックアップを取った日と世代、元に戻せるかを試した日を書きます。"),
        //: how to begin with the ledger of documents
        qsTr("事業者の開示書（MDS・SDS）や事業継続計画（BCP）などの、どの版がどこにあるかを書きます。"),
        //: how to begin with the contact chart
        qsTr("困ったときに電話する相手を、順番に書きます。"),
        //: how to begin with the list of staff
        qsTr("職員の名前と職種を書きます。名簿の表があれば、そのまま取り込めます。")
    ]
    // What one writes by hand, where nobody has a file; empty where there may be one.
    readonly property list<string> byHand: [
        "", "",
        //: button: writes the first entry of a ledger
        qsTr("今月の点検を書く"),
        //: button: writes the first entry of a ledger
        qsTr("バックアップを書く"),
        //: button: writes the first entry of a ledger
        qsTr("文書を書く"),
        "", ""
    ]

    implicitHeight: words.implicitHeight + Theme.space12

    EmptyState {
        id: words

        anchors.centerIn: parent
        width: Math.min(root.width - Theme.space12, Theme.readMax)
        iconName: "ledger"
        //: in an empty ledger; %1 is its name
        title: qsTr("%1 にはまだ何もありません").arg(root.ledgers.title)
        text: root.beginnings[root.ledgers.ledger]
        actionText: root.byHand[root.ledgers.ledger] !== "" ? root.byHand[root.ledgers.ledger]
                    //: button: takes a file into a ledger
                    : qsTr("ファイルから取り込む")
        onAction: {
            if (root.byHand[root.ledgers.ledger] !== "")
                root.ledgers.addEntry();
            else
                root.ledgers.show(LedgersViewModel.ImportPane);
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// How old the newest checkpoint is that is outside this device, and a way to give one out.
Card {
    id: root

    required property HistoryViewModel history

    readonly property int soon: 90
    readonly property bool none: root.history.witnessAge < 0

    signal saveWanted

    //: card: checkpoints of the history that are outside this device
    title: qsTr("外にある控え")

    AppText {
        Layout.fillWidth: true
        //: explains what a checkpoint outside is good for
        text: qsTr("依頼や状況を外に出すたびに、その時までの履歴のしるしがいっしょに出ます。しるしを端末の外に置くと、それより前の履歴が書き換えられたときに分かります。")
        color: Theme.ink2
    }

    Fact {
        objectName: "witness"
        Layout.fillWidth: true
        //: line: the checkpoint that covers most of the history
        label: qsTr("いちばん新しい控え")
        text: root.history.witness
    }

    Banner {
        objectName: "witnessAge"
        Layout.fillWidth: true
        tone: root.none || root.history.witnessAge > root.soon ? Tone.Warn : Tone.Ok
        title: root.none
               //: no checkpoint is outside
               ? qsTr("控えは、まだ外にありません。")
               : root.history.witnessAge === 0
               //: the newest checkpoint outside is of today
               ? qsTr("今日の控えが外にあります。")
               //: %n days since the newest checkpoint outside
               : qsTr("%n 日前の控えが外にあります。", "", root.history.witnessAge)
    }

    AppButton {
        objectName: "checkpointSave"
        //: button: a checkpoint of the history into a small file
        text: qsTr("控えをファイルに出す")
        onClicked: root.saveWanted()
    }
}

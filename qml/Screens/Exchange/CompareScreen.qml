pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// A response laid beside what the sheets say. A person accepts or refuses it; going back decides nothing.
Page {
    id: root

    required property ArrivalViewModel arrival
    /// By which it may just have come, with files beside it that were not used.
    required property ScanViewModel scan

    signal backPressed

    readonly property bool staged: root.arrival.standing === ArrivalViewModel.Staged
    readonly property bool known: root.arrival.key === ArrivalViewModel.Known

    PageHeader {
        Layout.fillWidth: true
        back: true
        title: !root.staged
               //: title of the page of a response that was decided about
               ? qsTr("届いた回答")
               : root.arrival.taken + root.arrival.left > 0
                 //: title of the page that compares what is left of a response with the sheets
                 ? qsTr("届いた回答の残りを比べて、受け取ります")
                 //: title of the page that compares a response with the sheets
                 : qsTr("届いた回答を比べて、受け取ります")
        //: vendor and its systems
        detail: qsTr("%1 ・ %2").arg(root.arrival.vendor).arg(root.arrival.systems)
        onBackPressed: root.backPressed()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.arrival
    }

    PassedOver {
        Layout.fillWidth: true
        scan: root.scan
    }

    ArrivalFacts {
        Layout.fillWidth: true
        arrival: root.arrival
    }

    Banner {
        Layout.fillWidth: true
        visible: root.arrival.standing === ArrivalViewModel.Refused
        tone: Tone.Neutral
        //: a response was refused earlier
        title: qsTr("受け取らなかった理由")
        text: root.arrival.refusal
    }

    Banner {
        objectName: "oddities"
        Layout.fillWidth: true
        visible: root.staged && root.arrival.oddities.length > 0
        tone: Tone.Warn
        //: heading over what is odd about a response
        title: qsTr("受け取る前に見てください")
        text: Array.from(root.arrival.oddities).join("\n")
    }

    KeyCard {
        Layout.fillWidth: true
        visible: root.staged && !root.known
        changed: root.arrival.key === ArrivalViewModel.Changed
        source: root.arrival
        place: root.arrival.fingerprint
        trusted: root.arrival.trusted
        heading: changed
                 //: heading: the key is not the one that is trusted
                 ? qsTr("信頼している鍵と、ちがう鍵で署名されています")
                 //: heading: the key was never seen before
                 : qsTr("この事業者の鍵を見るのは、はじめてです")
        advice: changed
                //: what to do about a changed key
                ? qsTr("端末の入れ替えなら、鍵は変わります。なりすましかもしれないので、届いた紙やメールの番号ではなく、いつもの電話番号に電話してください。番号が合わなければ、受け取らないでください。")
                //: what to do about a new key
                : qsTr("いつもの電話番号に電話して、相手の画面の 12 けたの数字を読んでもらってください。一度確かめれば、次からは自動で見分けます。")
        onPinWanted: (digits, met) => root.arrival.pin(digits, met)
        onReplaceWanted: (digits, met, sameName, reason, secret) => root.arrival.replaceKey(digits, met, reason, secret)
    }

    AttachmentCard {
        Layout.fillWidth: true
        visible: root.arrival.attachments.count > 0
        arrival: root.arrival
    }

    ComparedTable {
        Layout.fillWidth: true
        arrival: root.arrival
    }

    DecideButtons {
        Layout.fillWidth: true
        visible: root.staged
        arrival: root.arrival
        onRefuseWanted: refusing.open()
        onLeaveWanted: leaving.open()
    }

    Dialog {
        id: leaving

        objectName: "leaving"
        //: question before some rows of a response are left as they are; %1 how many
        title: qsTr("%1 項目をそのままにしますか？").arg(root.arrival.leaving)
        //: explains what leaving rows does
        text: qsTr("事業者が署名した答えを取り入れなかったことと理由が、事業者確認用と紙に残ります。")
        //: carries out what was chosen row by row
        acceptText: qsTr("選んだとおりに決める")
        //: why the button cannot be pressed yet
        acceptDisabledReason: root.arrival.why.text.trim() === "" ? qsTr("理由を書いてください。") : ""
        onAccepted: root.arrival.settle(root.arrival.why.text.trim())
        onRejected: root.arrival.why.clear()

        TextArea {
            objectName: "leavingReason"
            Layout.fillWidth: true
            //: field: why rows of a response are left as they are
            label: qsTr("理由")
            text: root.arrival.why.text
            onEdited: text => root.arrival.why.text = text
        }
    }

    Dialog {
        id: refusing

        //: question before a response is refused
        title: qsTr("この回答を受け取りませんか？")
        //: explains what refusing does
        text: qsTr("まだ決めていない項目は、事業者確認用に書かれません。理由は記録に残り、もう一度依頼するときの助けになります。")
        destructive: true
        //: refuses a response
        acceptText: qsTr("受け取らない")
        //: why the button cannot be pressed yet
        acceptDisabledReason: root.arrival.why.text.trim() === "" ? qsTr("理由を書いてください。") : ""
        onAccepted: root.arrival.refuse(root.arrival.why.text.trim())
        onRejected: root.arrival.why.clear()

        TextArea {
            objectName: "refusalReason"
            Layout.fillWidth: true
            //: field: why a response is refused
            label: qsTr("理由")
            text: root.arrival.why.text
            onEdited: text => root.arrival.why.text = text
        }
    }
}

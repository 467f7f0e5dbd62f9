import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Three cards above the comparison: who signed, which request it answers, how much would change.
GridLayout {
    id: root

    required property ArrivalViewModel arrival

    // Some rows were decided about, and the response waits for the others.
    readonly property bool partly: root.arrival.standing === ArrivalViewModel.Staged && root.arrival.taken + root.arrival.left > 0

    columns: Theme.expanded ? 3 : 1
    columnSpacing: Theme.space3
    rowSpacing: Theme.space3

    component Fact: Card {
        id: fact

        required property string label
        required property string value
        property string detail: ""
        required property string chip
        required property int chipTone

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        padding: Theme.space5
        spacing: Theme.space1

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            text: fact.label
        }

        AppText {
            Layout.fillWidth: true
            strong: true
            text: fact.value
        }

        AppText {
            Layout.fillWidth: true
            visible: fact.detail !== ""
            variant: AppText.Small
            text: fact.detail
        }

        Item {
            Layout.fillHeight: true
        }

        StatusChip {
            Layout.maximumWidth: fact.width - fact.padding - fact.padding
            visible: fact.chip !== ""
            text: fact.chip
            tone: fact.chipTone
        }
    }

    Fact {
        objectName: "factSigner"
        //: who signed a response
        label: qsTr("署名した人")
        //: person and company; %1 person, %2 company
        value: qsTr("%1（%2）").arg(root.arrival.responsible).arg(root.arrival.vendor)
        detail: root.arrival.otherName === "" ? ""
                //: the message calls its sender otherwise; %1 is that name
                : qsTr("回答には「%1」と書かれています").arg(root.arrival.otherName)
        chip: {
            switch (root.arrival.key) {
            //: the signer's key is the one accepted before; %1 twelve digits
            case ArrivalViewModel.Known: return qsTr("確かめた鍵 %1").arg(root.arrival.fingerprint);
            //: the signer's key is another than the one that is trusted
            case ArrivalViewModel.Changed: return qsTr("信頼している鍵とちがう鍵");
            //: the signer's key was never seen before
            default: return qsTr("はじめての鍵");
            }
        }
        chipTone: root.arrival.key === ArrivalViewModel.Known ? Tone.Ok
                  : root.arrival.key === ArrivalViewModel.Changed ? Tone.Danger : Tone.Warn
    }

    Fact {
        objectName: "factRequest"
        //: which request a response answers
        label: qsTr("どの依頼への回答か")
        //: a request by its day; %1 day
        value: qsTr("%1 の依頼").arg(root.arrival.asked)
        //: about a response; %1 the edition of the form, %2 day and time when it was signed
        detail: qsTr("%1 ・ 署名 %2").arg(root.arrival.edition).arg(root.arrival.issued)
        chip: {
            switch (root.arrival.standing) {
            //: the response was accepted before
            case ArrivalViewModel.Accepted: return qsTr("受領済み");
            //: the response was refused before
            case ArrivalViewModel.Refused: return qsTr("受領しない");
            default: return root.partly
                            //: the rows of a response are decided about in part; %1 how many are left
                            ? qsTr("一部を決めました ・ 残り %1 項目").arg(root.arrival.undecided)
                            //: the response answers an open request of this pharmacy
                            : qsTr("この薬局あて ・ まだ受け取っていません");
            }
        }
        chipTone: root.partly ? Tone.Warn : root.arrival.standing === ArrivalViewModel.Refused ? Tone.Neutral : Tone.Ok
    }

    Fact {
        objectName: "factChanges"
        label: root.arrival.firstOfAll
               //: the first response of a vendor: there is nothing to compare it with
               ? qsTr("はじめての回答")
               : root.arrival.standing !== ArrivalViewModel.Staged
                 //: what was decided about a response
                 ? qsTr("決めたこと")
                 : root.partly
                   //: the rows of a response that nobody decided about yet
                   ? qsTr("まだ決めていないこと")
                   //: how much a response would change
                   : qsTr("変わること")
        value: root.arrival.firstOfAll
               //: rows that the first response answers; %1 how many
               ? qsTr("%1 項目に答えています").arg(root.arrival.undecided)
               : root.arrival.standing !== ArrivalViewModel.Staged
                 //: what was decided about a response; %1 rows were taken over, %2 were not
                 ? qsTr("受領した %1 項目 ・ 受領しない %2 項目").arg(root.arrival.taken).arg(root.arrival.left)
                 //: rows that change; %1 all rows, %2 rows that change
                 : qsTr("%1 項目のうち %2 項目").arg(root.arrival.rowCount).arg(root.arrival.undecided)
        detail: root.arrival.lastAccepted === "" ? ""
                //: when a response of this vendor was accepted before; %1 day
                : qsTr("前回は %1 に受け取りました").arg(root.arrival.lastAccepted)
        chip: root.arrival.noes === 0 ? ""
              //: answers that are No; %1 how many
              : qsTr("いいえ が %1 項目").arg(root.arrival.noes)
        chipTone: Tone.Warn
    }
}

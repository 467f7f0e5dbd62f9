pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// One request: its systems to be answered one by one, then the signature.
Page {
    id: root

    required property VendorDeskViewModel desk
    property bool paged: false

    readonly property Jotting named: root.desk.jot(`responsible/${root.desk.selected}`)
    property string responsible: root.named.text !== "" ? root.named.text : root.desk.responsible
    readonly property bool answered: root.desk.responded !== ""

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: root.paged
        title: root.desk.pharmacy
        detail: root.desk.key === VendorDeskViewModel.Known
                //: a request's arrival and its pharmacy's twelve digits, which were compared
                ? qsTr("%1 に受け取りました ・ 信頼する鍵 %2").arg(root.desk.received).arg(root.desk.fingerprint)
                //: a request's arrival
                : qsTr("%1 に受け取りました").arg(root.desk.received)
        onBackPressed: root.desk.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.desk
    }

    Banner {
        Layout.fillWidth: true
        visible: root.desk.due !== "" && !root.answered
        tone: root.desk.overdue ? Tone.Danger : Tone.Info
        title: root.desk.overdue
               //: the day by which the pharmacy wanted an answer is past; %1 day
               ? qsTr("期日（%1）を過ぎています").arg(root.desk.due)
               //: the day by which the pharmacy wants an answer; %1 day
               : qsTr("期日は %1 です").arg(root.desk.due)
    }

    Banner {
        objectName: "responded"
        Layout.fillWidth: true
        visible: root.answered
        tone: Tone.Ok
        //: when a request was answered; %1 day and time
        title: qsTr("%1 に署名して回答しました").arg(root.desk.responded)
        //: shows the signed response again
        actionText: qsTr("回答をもう一度渡す")
        onAction: root.desk.showAgain()
    }

    AppButton {
        objectName: "nextRequest"
        visible: root.answered && root.desk.next !== ""
        variant: AppButton.Primary
        iconName: "forward"
        //: goes on with the next request that is not answered; %1 how many there are
        text: qsTr("次の依頼へ（あと %1 件）").arg(root.desk.unanswered)
        onClicked: root.desk.select(root.desk.next)
    }

    KeyCard {
        Layout.fillWidth: true
        visible: root.desk.key !== VendorDeskViewModel.Known && !root.answered
        changed: root.desk.key === VendorDeskViewModel.Changed
        source: root.desk
        place: root.desk.selected
        namesakes: true
        //: heading: the asking pharmacy's key was never compared
        heading: qsTr("この薬局の鍵は、まだ確かめていません")
        //: why and how to compare the digits of a pharmacy
        advice: qsTr("答えはこの鍵の持ち主だけが読めます。心あたりのない薬局なら、電話で 12 けたの数字を聞いてから答えてください。")
        onPinWanted: (digits, met) => root.desk.pin(digits, met)
        onReplaceWanted: (digits, met, sameName, reason, secret) => root.desk.replaceKey(digits, met, sameName, reason, secret)
    }

    StandardCard {
        Layout.fillWidth: true
        desk: root.desk
    }

    AgainDialog {
        id: again

        desk: root.desk
        responsible: root.responsible
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.space2
        spacing: 0

        Repeater {
            model: root.desk.systems

            delegate: ListRow {
                id: entry

                required property int index
                required property int key
                required property string name
                required property int answered
                required property int total
                required property int noes
                required property int undated
                required property string standard
                required property int differs
                required property string year

                objectName: `asked_${entry.name}`
                Layout.fillWidth: true
                divided: entry.index + 1 < root.desk.systems.count
                text: entry.name
                //: how much of a system's sheet is answered; %1 of %2, %3 the year of the form
                detail: qsTr("%3の %2 項目のうち %1 項目に回答").arg(entry.answered).arg(entry.total).arg(entry.year)
                        + (entry.standard === "" ? ""
                        //: the product whose standard answers a sheet stands on; %1 product, %2 rows that differ
                        : "\n" + qsTr("標準回答 %1（ちがい %2）").arg(entry.standard).arg(entry.differs))
                //: opens the sheet of a system
                actionText: entry.answered < entry.total ? qsTr("答える")
                            //: opens the sheet of a system that is answered
                            : qsTr("見直す")
                onClicked: root.desk.answer(entry.key)

                StatusChip {
                    visible: entry.noes > 0
                    tone: Tone.Warn
                    text: entry.undated > 0
                          //: answers that are No and lack their target day; %1 how many
                          ? qsTr("目標日なし %1").arg(entry.undated)
                          //: answers that are No; %1 how many
                          : qsTr("いいえ %1").arg(entry.noes)
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4
        //: heading over signing a response
        title: qsTr("署名して返す")

        TextField {
            objectName: "responsible"
            Layout.fillWidth: true
            //: field: the person who answers for the vendor
            label: qsTr("管理責任者の名前")
            text: root.responsible
            onEdited: text => {
                root.responsible = text;
                root.named.text = text;
            }
        }

        AddedFiles {
            Layout.fillWidth: true
            desk: root.desk
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: what signing does
            text: qsTr("この端末の鍵で署名します。薬局は、あなたの会社からの回答であることと、署名後に書き換えられていないことを確かめられます。")
        }

        AppButton {
            objectName: "respond"
            variant: AppButton.Primary
            iconName: "send"
            text: root.answered
                  //: signs the answers anew
                  ? qsTr("もう一度署名して回答を作る")
                  //: signs the answers and shows the response
                  : qsTr("署名して回答を作る")
            disabledReason: root.desk.open > 0
                            //: why the button cannot be pressed yet; %1 rows
                            ? qsTr("あと %1 項目に答えてください（いいえ の項目は目標日も）。").arg(root.desk.open)
                            : root.responsible.trim() === ""
                            //: why the button cannot be pressed yet
                            ? qsTr("管理責任者の名前を入れてください。") : ""
            onClicked: {
                if (root.answered)
                    again.open();
                else
                    root.desk.respond(root.responsible);
            }
        }
    }
}

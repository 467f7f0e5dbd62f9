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

    property string responsible: root.desk.responsible
    readonly property bool answered: root.desk.responded !== ""

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: root.paged
        title: root.desk.pharmacy
        //: a request's arrival and its pharmacy's eight digits
        detail: qsTr("%1 に受け取りました ・ 薬局の番号 %2").arg(root.desk.received).arg(root.desk.fingerprint)
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

                objectName: `asked_${entry.name}`
                Layout.fillWidth: true
                divided: entry.index + 1 < root.desk.systems.count
                text: entry.name
                //: how much of a system's sheet is answered; %1 of %2
                detail: qsTr("今年度の %2 項目のうち %1 項目に回答").arg(entry.answered).arg(entry.total)
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
            onEdited: text => root.responsible = text
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: what signing does
            text: qsTr("この端末の鍵で署名します。薬局は、あなたの会社からの回答だと確かめられ、あとから書き換えられません。")
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
            onClicked: root.desk.respond(root.responsible)
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A response laid beside what the sheets say. A person accepts or refuses it; going back decides nothing.
Page {
    id: root

    required property ArrivalViewModel arrival

    signal backPressed

    readonly property bool staged: root.arrival.standing === ArrivalViewModel.Staged
    readonly property bool known: root.arrival.key === ArrivalViewModel.Known

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page that compares a response with the sheets
        title: root.staged ? qsTr("届いた回答をくらべて、受け取ります")
               //: title of the page of a response that was decided about
               : qsTr("届いた回答")
        //: vendor and its systems
        detail: qsTr("%1 ・ %2").arg(root.arrival.vendor).arg(root.arrival.systems)
        onBackPressed: root.backPressed()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.arrival
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

    Card {
        objectName: "keyCard"
        Layout.fillWidth: true
        visible: root.staged && !root.known
        look: Card.Notice

        AppText {
            Layout.fillWidth: true
            variant: AppText.Heading
            text: root.arrival.key === ArrivalViewModel.Changed
                  //: heading: the key is not the one accepted before
                  ? qsTr("前に受け取った回答と、鍵がちがいます")
                  //: heading: the key was never seen before
                  : qsTr("この事業者の鍵を見るのは、はじめてです")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.expanded ? 2 : 1
            columnSpacing: Theme.space10
            rowSpacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                text: root.arrival.key === ArrivalViewModel.Changed
                      //: what to do about a changed key
                      ? qsTr("端末の入れ替えなら、鍵は変わります。なりすましかもしれないので、いつもの電話番号に電話して、この 8 桁が相手の画面と同じか聞いてください。")
                      //: what to do about a new key
                      : qsTr("いつもの電話番号に電話して、この 8 桁が相手の画面と同じか聞いてください。一度たしかめれば、次からは自動で見分けます。")
            }

            AppText {
                objectName: "compareDigits"
                variant: AppText.Number
                phrases: false
                font.letterSpacing: Theme.letterWide
                text: root.arrival.fingerprint
            }
        }

        CheckBox {
            id: compared

            objectName: "digitsCompared"
            Layout.fillWidth: true
            //: a person confirms that the digits are the same
            text: qsTr("電話で 8 桁をくらべ、同じでした")
        }
    }

    ComparedTable {
        Layout.fillWidth: true
        arrival: root.arrival
    }

    ButtonRow {
        Layout.fillWidth: true
        visible: root.staged

        AppButton {
            objectName: "arrivalRefuse"
            variant: AppButton.Danger
            //: refuses a response
            text: qsTr("受け取らない")
            onClicked: refusing.open()
        }

        AppButton {
            objectName: "arrivalAccept"
            variant: AppButton.Primary
            //: accepts a response; %1 how many rows
            text: qsTr("%1 項目すべて受け取る").arg(root.arrival.rowCount)
            //: why the button cannot be pressed yet
            disabledReason: root.known || compared.checked ? "" : qsTr("先に、電話で 8 桁をくらべてください。")
            onClicked: root.arrival.accept(compared.checked)
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.staged
        variant: AppText.Small
        horizontalAlignment: Text.AlignRight
        //: beneath the buttons that accept or refuse
        text: qsTr("決めずに戻っても、この回答は受信箱に残ります。")
    }

    Dialog {
        id: refusing

        property string why: ""

        //: question before a response is refused
        title: qsTr("この回答を受け取りませんか？")
        //: explains what refusing does
        text: qsTr("確認票は変わりません。理由は記録に残り、もう一度たのむときの助けになります。")
        destructive: true
        //: refuses a response
        acceptText: qsTr("受け取らない")
        //: why the button cannot be pressed yet
        acceptDisabledReason: refusing.why.trim() === "" ? qsTr("理由を書いてください。") : ""
        onAccepted: root.arrival.refuse(refusing.why.trim())

        TextArea {
            objectName: "refusalReason"
            Layout.fillWidth: true
            //: field: why a response is refused
            label: qsTr("理由")
            text: refusing.why
            onEdited: text => refusing.why = text
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Which form is here and which one this fiscal year needs, before the first answer and whenever they differ, with the
// ways on. Nothing to say while the year's own form is in use.
Card {
    id: root

    required property FormsViewModel forms

    signal formsWanted
    // The year's form as the ministry's files.
    signal importWanted
    signal ledgersWanted
    signal incidentWanted
    // On with the form that is in use now: the year's, or an old one to practise with.
    signal checklistWanted

    // On the page of the forms itself there is no way to it.
    property bool ownPage: false

    // Where the keyboard begins: the main way on.
    readonly property Item start: begin.visible ? begin : take.visible ? take : null

    readonly property bool needed: root.forms.state !== FormsViewModel.Current

    objectName: "yearCard"
    look: Card.Notice
    visible: root.needed
    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        variant: AppText.Heading
        text: {
            switch (root.forms.state) {
            //: head of the card about the year; %1 is the fiscal year. The ministry publishes its form in May or June
            case FormsViewModel.NotOutYet: return qsTr("%1の様式は、まだ出ていません").arg(root.forms.year);
            //: head of the card about the year; %1 is an edition of the form
            case FormsViewModel.Offered: return qsTr("%1の様式で、ことしの点検を始められます").arg(root.forms.offeredTitle);
            //: head of the card about the year; %1 is the fiscal year
            default: return qsTr("%1の立入検査では、%1の様式が要ります").arg(root.forms.year);
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.forms.inUse === ""
              //: no form was begun yet
              ? qsTr("まだ、どの年の様式も使い始めていません。")
              : root.forms.yearsBehind > 0
                ? root.forms.untouched
                  //: which form is in use, before anything was answered; %1 edition, %2 how many fiscal years old
                  ? qsTr("いま入っているのは %1（%2 年度前の様式）です。答える前に、どの様式で進めるかを選んでください。").arg(root.forms.inUse).arg(root.forms.yearsBehind)
                  //: which form is in use; %1 edition, %2 how many fiscal years old
                  : qsTr("いま使っているのは %1（%2 年度前の様式）です。書いた答えは、これからも見られます。").arg(root.forms.inUse).arg(root.forms.yearsBehind)
                //: which form is in use; %1 edition
                : qsTr("いま使っているのは %1です。").arg(root.forms.inUse)
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        text: {
            switch (root.forms.state) {
            //: what can be done before the ministry publishes its form
            case FormsViewModel.NotOutYet: return qsTr("厚生労働省は、毎年 5 月から 6 月ごろに様式を出します。それまでは、台帳と連絡体制図をととのえ、去年の「いいえ」を片づけておけます。");
            case FormsViewModel.Offered: return root.forms.inUse === ""
                //: what follows when the first year is begun
                ? qsTr("始めると、薬局確認用と事業者確認用ができ、項目に答えられます。")
                //: what follows when the year is begun
                : qsTr("前の年の答えは、対応する項目に「もう一度確認」として並びます。確かめた項目から、きょうの日付で答えられます。");
            //: the year's form is not in the program and has to be filled in as the ministry's own file
            default: return qsTr("ことしの様式は、厚生労働省のサイトにある「医療機関・薬局確認用」と「事業者確認用」の表計算ファイル（.xlsx）です。そのファイルをここに取り込むと、去年の答えとつながり、画面で記入できます。台帳・連絡体制図・インシデントのページは、様式がなくても使えます。");
            }
        }
    }

    BeginDialog {
        id: asking

        forms: root.forms
        onBegun: root.checklistWanted()
    }

    // The main one first: on a phone it would lie beneath the others, out of sight.
    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            id: begin

            objectName: "yearBegin"
            variant: AppButton.Primary
            visible: root.forms.state === FormsViewModel.Offered
            //: begins the year with its form; %1 edition
            text: qsTr("%1で始める").arg(root.forms.offeredTitle)
            onClicked: asking.ask(root.forms.offered, root.forms.offeredTitle)
        }

        AppButton {
            id: take

            objectName: "yearImport"
            variant: AppButton.Primary
            visible: root.forms.state === FormsViewModel.NotHere
            //: button: takes the ministry's files of the year's form in
            text: qsTr("様式のファイルを取り込む")
            onClicked: root.importWanted()
        }

        AppButton {
            objectName: "yearLook"
            visible: root.forms.state === FormsViewModel.NotOutYet && !root.ownPage
            //: to the page with the forms that are here
            text: qsTr("様式を見る")
            onClicked: root.formsWanted()
        }

        AppButton {
            objectName: "yearPractice"
            visible: root.forms.untouched && root.forms.state !== FormsViewModel.Offered
            //: way on with an old form, to practise
            text: qsTr("古い様式で練習する")
            onClicked: {
                if (root.forms.practise())
                    root.checklistWanted();
            }
        }

        AppButton {
            objectName: "yearLedgers"
            visible: root.forms.untouched
            //: way on without a form: ledgers and the chart of contacts
            text: qsTr("台帳と連絡体制図から始める")
            onClicked: root.ledgersWanted()
        }

        AppButton {
            objectName: "yearIncident"
            variant: AppButton.Quiet
            visible: root.forms.untouched
            //: way on without a form: the page for incidents
            text: qsTr("インシデントのページ")
            onClicked: root.incidentWanted()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// 様式: which form the year needs, the forms that are here, the way for a new one to come in, and what changed from one to
// the next.
Page {
    id: root

    required property FormsViewModel forms

    signal backPressed
    signal ledgersWanted
    signal incidentWanted
    signal checklistWanted

    Component.onCompleted: root.forms.listed = true
    Component.onDestruction: root.forms.listed = false

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page with the editions of the form
        title: qsTr("様式")
        //: explains the page with the editions of the form
        detail: qsTr("チェックリストの様式は、年度ごとに変わります。どの年の様式で書いた答えも、そのまま残ります。")
        onBackPressed: root.backPressed()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.forms
    }

    Refusal {
        Layout.fillWidth: true
        source: root.forms.incoming
    }

    YearCard {
        Layout.fillWidth: true
        ownPage: true
        forms: root.forms
        onImportWanted: opener.ask()
        onLedgersWanted: root.ledgersWanted()
        onIncidentWanted: root.incidentWanted()
        onChecklistWanted: root.checklistWanted()
    }

    Card {
        Layout.fillWidth: true
        //: card of the way for a form to come in
        title: qsTr("様式を取り込む")
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            //: what can be taken in as a form
            text: qsTr("厚生労働省のサイトから保存した「医療機関・薬局確認用」と「事業者確認用」のファイル（.xlsx）を、二つとも選んでください。この窓に落としても読み取ります。書いてあるとおりに読み取り、確かでない所は印をつけて聞きます。")
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: nothing happens before a person agrees
            text: qsTr("選んでも、すぐには取り込みません。中身を見てから決められます。")
        }

        ButtonRow {
            Layout.fillWidth: true
            leading: true

            AppButton {
                objectName: "formsImport"
                iconName: "file"
                //: button: chooses the files of a form
                text: qsTr("ファイルを選ぶ")
                onClicked: opener.ask()
            }
        }
    }

    Repeater {
        model: root.forms.editions

        delegate: EditionCard {
            id: card

            onBeginWanted: asking.ask(card.key, card.title)
            onLookWanted: root.forms.look.open(card.key)
            onChangesWanted: root.forms.compare(card.key)
            onSignWanted: signing.ask(card.key, card.title)
        }
    }

    BeginDialog {
        id: asking

        forms: root.forms
        onBegun: root.checklistWanted()
    }

    SignDialog {
        id: signing

        pack: root.forms.pack
        onAgreed: place.ask()
    }

    FileAsk {
        id: place

        dialog: "qrc:/qt/qml/Mamori/Screens/Exchange/SaveDialog.qml"
        suggestedName: `${signing.name}.mamori`
        onChosen: file => root.forms.pack.sign(signing.edition, file)
    }

    Toast {
        id: toast
    }

    Connections {
        target: root.forms.pack

        function onSignedFor(title: string): void {
            //: word that a form was signed and saved for others; %1 the form
            toast.show(qsTr("%1に署名して保存しました").arg(title));
        }

        function onKept(title: string): void {
            //: word that a form that was signed by others was kept; %1 the form
            toast.show(qsTr("%1を取り込みました").arg(title));
        }
    }

    Connections {
        target: root.forms.incoming

        function onKept(title: string): void {
            //: word that a form that was read in was kept; %1 the form
            toast.show(qsTr("%1を取り込みました").arg(title));
        }
    }

    FormFiles {
        id: opener

        onChosen: root.forms.incoming.read(opener.files)
    }

    BusyPopup {
        busy: root.forms.incoming.busy
        cancellable: false
        //: while a form is read
        text: qsTr("様式を読んでいます…")
    }
}

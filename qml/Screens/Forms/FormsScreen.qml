pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.ViewModels

// 様式: which form the year needs, the forms that are here, and what changed from one to the next.
Page {
    id: root

    required property FormsViewModel forms

    signal backPressed
    signal ledgersWanted
    signal incidentWanted
    signal practiceWanted

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page with the editions of the form
        title: qsTr("様式")
        //: explains the page with the editions of the form
        detail: qsTr("チェックリストの用紙は、年度ごとに変わります。どの年の用紙で書いた答えも、そのまま残ります。")
        onBackPressed: root.backPressed()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.forms
    }

    YearCard {
        Layout.fillWidth: true
        ownPage: true
        forms: root.forms
        onFormsWanted: asking.ask(root.forms.offered, root.forms.offeredTitle)
        onLedgersWanted: root.ledgersWanted()
        onIncidentWanted: root.incidentWanted()
        onPracticeWanted: root.practiceWanted()
    }

    Repeater {
        model: root.forms.editions

        delegate: EditionCard {
            id: card

            onBeginWanted: asking.ask(card.key, card.title)
            onChangesWanted: root.forms.compare(card.key)
        }
    }

    Dialog {
        id: asking

        property string edition: ""
        property string name: ""

        function ask(edition: string, name: string): void {
            asking.edition = edition;
            asking.name = name;
            asking.open();
        }

        //: question before a year is begun; %1 edition of the form
        title: qsTr("%1で始めますか？").arg(asking.name)
        //: what follows when a year is begun
        text: qsTr("薬局の用紙と、事業者のシステムごとの用紙を作ります。前の年の答えは残り、対応する項目に「もう一度確認」として並びます。新しい項目は、はじめから答えます。")
        //: begins the year
        acceptText: qsTr("始める")
        onAccepted: root.forms.begin(asking.edition)
    }
}

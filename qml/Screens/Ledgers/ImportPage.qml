pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// A file comes into a ledger: chosen, looked at with its columns and every refused line, then taken in as a whole.
Page {
    id: root

    required property LedgersViewModel ledgers

    readonly property LedgerImportViewModel incoming: root.ledgers.incoming

    PageHeader {
        Layout.fillWidth: true
        back: true
        overline: root.ledgers.title
        //: title of the page that takes a file into a ledger
        title: qsTr("ファイルから取りこむ")
        detail: root.incoming.ready ? root.incoming.fileName : ""
        onBackPressed: root.ledgers.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.incoming
    }

    Card {
        Layout.fillWidth: true
        visible: !root.incoming.ready
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            //: what files can be taken in
            text: qsTr("表計算ソフトのファイル（.xlsx）か、CSV を選んでください。CSV の文字は UTF-8 でも Shift_JIS でもかまいません。1 行目に見出しがあると、列を自動で合わせます。")
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: nothing happens before a person agrees
            text: qsTr("選んでも、すぐには書きこみません。中身と、取りこめない行を見てから決められます。")
        }

        AppButton {
            objectName: "importChoose"
            variant: AppButton.Primary
            iconName: "file"
            //: button: chooses the file to take in
            text: qsTr("ファイルを選ぶ")
            onClicked: opener.ask()
        }
    }

    ImportPlan {
        Layout.fillWidth: true
        visible: root.incoming.ready
        plan: root.incoming
        onAgain: opener.ask()
    }

    ImportBusy {
        plan: root.incoming
    }

    Loader {
        id: opener

        readonly property FileAsker asker: opener.item as FileAsker

        function ask(): void {
            opener.active = true;
            opener.asker.asked();
        }

        active: false
        visible: false
        source: "TableOpenDialog.qml"
    }

    Connections {
        target: opener.asker

        function onChosen(): void {
            root.incoming.read(opener.asker.files[0]);
        }
    }
}

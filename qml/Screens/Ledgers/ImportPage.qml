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
        title: qsTr("ファイルから取り込む")
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
            text: qsTr("表計算ソフトのファイル（.xlsx）か、CSV を選んでください。今お使いの表のままでかまいません。見出しの言葉から列を合わせ、合わないところは次の画面で選べます。")
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: nothing happens before a person agrees
            text: qsTr("選んでも、すぐには書き込みません。中身と、取り込めない行を見てから決められます。")
        }

        ButtonRow {
            Layout.fillWidth: true
            leading: true

            AppButton {
                objectName: "importTemplate"
                iconName: "upload"
                //: button: saves an empty spreadsheet to fill in
                text: qsTr("ひな形を保存する")
                onClicked: saver.ask()
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
    }

    Card {
        Layout.fillWidth: true
        visible: !root.incoming.ready && root.incoming.undoable
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            //: what taking an import back does
            text: qsTr("前の取り込みがまちがっていたときは、まとめて取り消せます。取り込んだあとに直した記録だけは、そのまま残ります。")
        }

        AppButton {
            objectName: "importUndo"
            //: button: takes the newest import into this ledger back
            text: qsTr("前の取り込みを取り消す")
            onClicked: root.incoming.undo()
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

    Loader {
        id: saver

        readonly property FileAsker asker: saver.item as FileAsker

        function ask(): void {
            saver.active = true;
            //: name of the file that is offered for an empty spreadsheet; %1 is a ledger
            const name = qsTr("%1 のひな形").arg(root.ledgers.title);
            saver.asker.suggestedName = `${name}.xlsx`;
            saver.asker.asked();
        }

        active: false
        visible: false
        source: "TableSaveDialog.qml"
    }

    Connections {
        target: saver.asker

        function onChosen(): void {
            root.incoming.saveTemplate(saver.asker.files[0]);
        }
    }

    Connections {
        target: opener.asker

        function onChosen(): void {
            root.incoming.read(opener.asker.files[0]);
        }
    }
}

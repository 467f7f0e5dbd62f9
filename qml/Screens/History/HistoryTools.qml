import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Whether the history still is what it was: who holds a checkpoint of it outside, the check itself, and what goes out.
Page {
    id: root

    required property HistoryViewModel history
    property bool back: false

    signal backPressed

    function ask(loader: Loader): void {
        loader.active = true;
        (loader.item as FileAsker)?.asked();
    }

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: root.back
        //: title of the page where the history is verified and exported
        title: qsTr("履歴が書きかえられていないこと")
        onBackPressed: root.backPressed()
    }

    Outcome {
        Layout.fillWidth: true
        history: root.history
    }

    ClockCard {
        Layout.fillWidth: true
        history: root.history
    }

    Card {
        Layout.fillWidth: true
        //: card: does the history hold
        title: qsTr("確かめる")

        AppText {
            Layout.fillWidth: true
            //: explains the check of the history
            text: qsTr("はじめから終わりまで計算しなおして、外にある控えと比べます。")
            color: Theme.ink2
        }

        Busy {
            objectName: "historyBusy"
            Layout.fillWidth: true
            visible: root.history.work !== HistoryViewModel.Idle
            text: root.history.work === HistoryViewModel.Checking
                  //: while the history is verified
                  ? qsTr("履歴を確かめています…")
                  //: while the history is written to a file
                  : qsTr("履歴を書き出しています…")
            value: root.history.progress
            cancellable: true
            onCancelled: root.history.stop()
        }

        ButtonRow {
            Layout.fillWidth: true
            leading: true
            visible: root.history.work === HistoryViewModel.Idle

            AppButton {
                objectName: "historyCompare"
                //: button: holds the history against a file that holds a checkpoint
                text: qsTr("控えのファイルと比べる")
                onClicked: root.ask(opener)
            }

            AppButton {
                objectName: "historyVerify"
                variant: AppButton.Primary
                //: button: verifies the history
                text: qsTr("いま確かめる")
                onClicked: root.history.verify([])
            }
        }
    }

    WitnessCard {
        Layout.fillWidth: true
        history: root.history
        onSaveWanted: root.ask(saver)
    }

    Card {
        Layout.fillWidth: true
        //: card: the whole history into a file
        title: qsTr("書き出す")

        AppText {
            Layout.fillWidth: true
            //: explains the export of the history
            text: qsTr("すべての記録を、署名つきの一つのファイルにします。まもり手帳がなくても確かめられる形です。")
            color: Theme.ink2
        }

        AppButton {
            objectName: "historyPrint"
            iconName: "print"
            //: button: the entries of the list as PDF
            text: qsTr("一覧を印刷する（PDF）")
            onClicked: root.history.print()
        }

        AppButton {
            objectName: "historyExport"
            enabled: root.history.work === HistoryViewModel.Idle
            //: button: the whole history into a file
            text: qsTr("履歴を書き出す")
            onClicked: root.ask(exporter)
        }
    }

    ExportDialog {
        id: exportDialog

        history: root.history
    }

    // By their addresses, so that nothing of file dialogs is loaded before one is wanted.
    Loader {
        id: opener

        readonly property FileAsker asker: opener.item as FileAsker

        active: false
        visible: false
        source: "../Exchange/OpenDialog.qml"
    }

    Loader {
        id: saver

        readonly property FileAsker asker: saver.item as FileAsker

        active: false
        visible: false
        source: "../Exchange/SaveDialog.qml"
        //: offered as the name of a checkpoint file
        onLoaded: saver.asker.suggestedName = qsTr("履歴の控え.mamori")
    }

    Loader {
        id: exporter

        readonly property FileAsker asker: exporter.item as FileAsker

        active: false
        visible: false
        source: "../Exchange/SaveDialog.qml"
        //: offered as the name of an exported history
        onLoaded: exporter.asker.suggestedName = qsTr("履歴.mamori-history")
    }

    Connections {
        target: opener.asker

        function onChosen(): void {
            root.history.verify(opener.asker.files);
        }
    }

    Connections {
        target: saver.asker

        function onChosen(): void {
            root.history.saveCheckpoint(saver.asker.files[0]);
        }
    }

    Connections {
        target: exporter.asker

        function onChosen(): void {
            exportDialog.file = exporter.asker.files[0];
            exportDialog.open();
        }
    }
}

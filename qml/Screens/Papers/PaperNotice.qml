pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Above every page: asks where a paper goes, says how far it is, and offers to open it for printing.
ColumnLayout {
    id: root

    required property PapersViewModel papers

    spacing: 0
    visible: root.papers.busy || root.papers.failed || root.papers.savedName !== ""

    Item {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + Theme.space4

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: Theme.space4
            anchors.rightMargin: Theme.space4
            spacing: Theme.space2

            Busy {
                objectName: "paperBusy"
                Layout.fillWidth: true
                visible: root.papers.busy
                //: work under way: pages of a PDF are made
                text: qsTr("PDF を作っています")
                value: root.papers.pages > 0 ? root.papers.done / root.papers.pages : -1
                cancellable: true
                onCancelled: root.papers.cancel()
            }

            Refusal {
                Layout.fillWidth: true
                source: root.papers
            }

            Banner {
                objectName: "paperSaved"
                Layout.fillWidth: true
                visible: root.papers.savedName !== ""
                tone: Tone.Ok
                //: a paper was saved; %1 is the name of the file
                title: qsTr("「%1」を保存しました").arg(root.papers.savedName)
                //: button: opens the saved paper in the system's viewer, from where it is printed
                actionText: qsTr("開いて印刷する")
                closable: true
                onAction: root.papers.openSaved()
                onClosed: root.papers.putAway()
            }
        }
    }

    // By its address, so that nothing of file dialogs is loaded before one is wanted.
    Loader {
        id: saver

        readonly property FileAsker asker: saver.item as FileAsker

        active: false
        visible: false
        source: "PaperDialog.qml"
    }

    Connections {
        target: root.papers

        function onPlaceWanted(): void {
            saver.active = true;
            saver.asker.suggestedName = root.papers.suggestedName;
            saver.asker.asked();
        }
    }

    Connections {
        target: saver.asker

        function onChosen(): void {
            root.papers.saveTo(saver.asker.files[0]);
        }
    }
}

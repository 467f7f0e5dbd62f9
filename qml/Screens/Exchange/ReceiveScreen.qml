pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Taking a message in, by camera, by pictures of its codes or as a file, with word of the parts that are still missing.
Page {
    id: root

    required property ScanViewModel scan
    required property string title
    required property string detail

    signal backPressed

    readonly property bool begun: root.scan.parts > 1

    PageHeader {
        Layout.fillWidth: true
        back: true
        title: root.title
        detail: root.detail
        onBackPressed: root.backPressed()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.scan
    }

    Card {
        objectName: "scanProgress"
        Layout.fillWidth: true
        visible: root.begun
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            variant: AppText.Heading
            //: parts of a message that were read; %1 of %2
            text: qsTr("%2 枚のうち %1 枚を読み取りました").arg(root.scan.gathered).arg(root.scan.parts)
        }

        FrameStrip {
            Layout.fillWidth: true
            count: root.scan.parts
            lit: root.scan.known
        }

        AppText {
            objectName: "scanMissing"
            Layout.fillWidth: true
            visible: root.scan.missing.length > 0
            //: numbers of the parts that are missing, such as 2、5
            text: qsTr("まだの QR: %1 枚目").arg(Array.from(root.scan.missing).join("、"))
            color: Theme.ink2
        }

        ButtonRow {
            Layout.fillWidth: true
            leading: true

            AppButton {
                objectName: "scanRestart"
                //: forgets the parts that were read
                text: qsTr("はじめから読み直す")
                onClicked: root.scan.restart()
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.expanded ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        CameraPane {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            // The rest of the page on a tablet: a camera's picture is the better the larger it is.
            Layout.minimumHeight: Theme.expanded && !root.begun && !root.scan.failed
                                  ? root.height - y - Theme.pageMargin - Theme.pageMargin - Theme.space12 - Theme.space12
                                  : implicitHeight
            scan: root.scan
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            //: heading over taking a message in from files
            title: qsTr("写真・ファイルから")

            AppText {
                Layout.fillWidth: true
                //: what can be opened
                text: qsTr("QR を写した写真や画面の画像（何枚でも）と、「.mamori」のファイルを開けます。どちらかは、まもり手帳が見分けます。")
            }

            AppButton {
                objectName: "scanOpen"
                variant: root.scan.camera === ScanViewModel.NoCamera ? AppButton.Primary : AppButton.Secondary
                iconName: "image"
                //: opens pictures or files
                text: qsTr("写真・ファイルを選ぶ")
                onClicked: {
                    opener.active = true;
                    opener.asker.asked();
                }
            }

            Busy {
                Layout.fillWidth: true
                visible: root.scan.reading
                //: pictures are being searched for codes
                text: qsTr("写真を調べています…")
            }

            Item {
                Layout.fillHeight: true
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                //: what is safe while taking a message in
                text: qsTr("読み取っただけでは、何も変わりません。中身を見てから決められます。")
            }
        }
    }

    DropArea {
        id: drop

        parent: root
        width: root.width
        height: root.height
        keys: ["text/uri-list"]
        onDropped: event => root.scan.readFiles(event.urls)
    }

    // By its address, so that nothing of file dialogs is loaded before one is wanted.
    Loader {
        id: opener

        readonly property FileAsker asker: opener.item as FileAsker

        active: false
        visible: false
        source: "OpenDialog.qml"
    }

    Connections {
        target: opener.asker

        function onChosen(): void {
            root.scan.readFiles(opener.asker.files);
        }
    }
}

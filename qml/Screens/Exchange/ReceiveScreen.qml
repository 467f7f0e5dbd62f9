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

    PassedOver {
        Layout.fillWidth: true
        scan: root.scan
    }

    ScanProgress {
        objectName: "scanProgress"
        Layout.fillWidth: true
        visible: root.begun
        scan: root.scan
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
            camera: root.scan.camera
            //: the camera's place before it is switched on
            title: qsTr("相手の画面の QR を読み取ります")
            //: what happens once the camera is on
            hint: qsTr("何枚もある QR は、写したままにすると順にそろいます。")
            //: switches the camera on
            startText: qsTr("カメラで読み取る")
            //: what to do where no camera can be used
            otherWay: qsTr("QR を写した写真か、ファイルを使ってください。")
        }

        ReceiveFiles {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            scan: root.scan
            onFilesWanted: {
                opener.active = true;
                opener.asker.asked();
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

        DropHint {
            anchors.fill: parent
            anchors.margins: Theme.space4
            visible: drop.containsDrag
        }
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

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Files that go along with the response, such as MDS and SDS.
ColumnLayout {
    id: root

    required property VendorDeskViewModel desk

    spacing: Theme.space2

    AppText {
        Layout.fillWidth: true
        variant: AppText.Label
        //: heading over the files that a vendor adds to its response
        text: qsTr("一緒に渡すファイル（MDS・SDS など）")
    }

    Repeater {
        model: root.desk.added

        delegate: RowLayout {
            id: file

            required property int key
            required property string name
            required property string size

            Layout.fillWidth: true
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                //: a file that goes along; %1 its name, %2 its size
                text: qsTr("%1（%2）").arg(file.name).arg(file.size)
            }

            IconButton {
                objectName: `detach_${file.name}`
                iconName: "close"
                //: spoken name of the button that takes a file out again; %1 its name
                text: qsTr("%1 をはずす").arg(file.name)
                onClicked: root.desk.detach(file.key)
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.desk.added.count > 0
        variant: AppText.Small
        //: how added files reach the pharmacy
        text: qsTr("ファイルの中身は、回答をファイルで渡したときに届きます。QR では、名前と照合用の値だけが届きます。")
    }

    AppButton {
        objectName: "attach"
        iconName: "attach"
        //: chooses files that go along with the response
        text: qsTr("ファイルを加える")
        onClicked: opener.ask()
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
        source: "qrc:/qt/qml/Mamori/Screens/Evidence/EvidenceOpenDialog.qml"
    }

    Connections {
        target: opener.asker

        function onChosen(): void {
            root.desk.attach(opener.asker.files);
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Screens.Start
import Mamori.Tokens
import Mamori.ViewModels

// A table goes out as a file: what that means, the secret once more, and where to.
Page {
    id: root

    // Says what was refused.
    required property ReportingViewModel source
    // Of the table, and of the file that is offered.
    required property string name

    signal backPressed
    signal chosen(file: url, secret: SecretInput)

    readonly property list<string> forms: ["xlsx", "csv"]
    property string form: root.forms[0]

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        overline: root.name
        //: title of the page that writes a ledger to a file
        title: qsTr("ファイルに書き出す")
        onBackPressed: root.backPressed()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.source
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            //: what it means to write a ledger to a file
            text: qsTr("書き出したファイルは暗号化されません。だれでも読めるので、置き場所に気をつけ、用がすんだら消してください。書き出したことは履歴に残ります。")
        }

        SelectField {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.sheetMax
            //: field that chooses between two kinds of file
            label: qsTr("ファイルの種類")
            options: [
                //: a kind of file
                qsTr("表計算（.xlsx）"),
                //: a kind of file
                qsTr("CSV（UTF-8）")
            ]
            current: root.forms.indexOf(root.form)
            onPicked: index => root.form = root.forms[index]
        }

        SecretField {
            id: secret

            objectName: "exportSecret"
            Layout.fillWidth: true
            //: field: the person's own passphrase, asked once more
            label: qsTr("あなたのパスフレーズ")
            onAccepted: opener.ask()
        }

        ButtonRow {
            Layout.fillWidth: true

            AppButton {
                Layout.alignment: Qt.AlignTop
                //: leaves without writing a file
                text: qsTr("やめる")
                onClicked: root.backPressed()
            }

            AppButton {
                objectName: "exportChoose"
                Layout.alignment: Qt.AlignTop
                variant: AppButton.Primary
                iconName: "upload"
                //: button: chooses where a file is written
                text: qsTr("保存先を選ぶ")
                disabledReason: secret.secret.count === 0
                                //: why the button cannot be pressed yet
                                ? qsTr("パスフレーズを入れてください。")
                                : ""
                onClicked: opener.ask()
            }
        }
    }

    Loader {
        id: opener

        readonly property FileAsker asker: opener.item as FileAsker

        function ask(): void {
            opener.active = true;
            opener.asker.suggestedName = `${root.name}.${root.form}`;
            opener.asker.asked();
        }

        active: false
        visible: false
        source: "TableSaveDialog.qml"
    }

    Connections {
        target: opener.asker

        function onChosen(): void {
            root.chosen(opener.asker.files[0], secret.secret);
        }
    }
}

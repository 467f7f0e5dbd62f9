pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Screens.Start
import Mamori.Tokens
import Mamori.ViewModels

// One piece of evidence: its picture, and what can be done with it.
Sheet {
    id: root

    required property EvidenceViewModel evidence

    property int key: 0
    property int kind: EvidenceViewModel.Words
    property string day: ""
    property string expires: ""

    signal changeWanted

    readonly property bool hasContent: root.kind !== EvidenceViewModel.Words

    function look(key: int, title: string, kind: int, day: string, expires: string): void {
        root.key = key;
        root.title = title;
        root.kind = kind;
        root.day = day;
        root.expires = expires;
        if (kind === EvidenceViewModel.Photo)
            root.evidence.show(key);
        root.open();
    }

    title: ""
    onClosed: root.evidence.hide()

    PictureView {
        Layout.fillWidth: true
        Layout.preferredHeight: ratio > 0 ? width / ratio : 0
        visible: root.evidence.pictured
        evidence: root.evidence
        Accessible.role: Accessible.Graphic
        Accessible.name: root.title
    }

    AppText {
        Layout.fillWidth: true
        visible: root.hasContent
        variant: AppText.Small
        //: what it means to write evidence out of the store
        text: qsTr("外に書き出すと、暗号化されないファイルになります。書き出したことは履歴に残ります。")
    }

    SecretField {
        id: secret

        Layout.fillWidth: true
        visible: root.hasContent
        //: field: the person's own passphrase, asked once more
        label: qsTr("あなたのパスフレーズ")
    }

    Refusal {
        Layout.fillWidth: true
        source: root.evidence
    }

    ButtonRow {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space4

        AppButton {
            objectName: "evidenceTakeAway"
            Layout.alignment: Qt.AlignTop
            variant: AppButton.Danger
            iconName: "trash"
            //: button: evidence is no longer used here; used nowhere else, it is deleted
            text: qsTr("ここから外す")
            onClicked: {
                if (root.evidence.takeAway(root.key))
                    root.close();
            }
        }

        AppButton {
            objectName: "evidenceChange"
            Layout.alignment: Qt.AlignTop
            iconName: "edit"
            //: button: another name, day or expiry for evidence
            text: qsTr("直す")
            onClicked: {
                root.close();
                root.changeWanted();
            }
        }

        AppButton {
            Layout.alignment: Qt.AlignTop
            visible: root.hasContent
            iconName: "upload"
            //: button: writes a photo or file out of the store
            text: qsTr("ファイルに書き出す")
            disabledReason: secret.secret.count === 0
                            //: why the button cannot be pressed yet
                            ? qsTr("パスフレーズを入れてください。")
                            : ""
            onClicked: saver.ask()
        }
    }

    Loader {
        id: saver

        readonly property FileAsker asker: saver.item as FileAsker

        function ask(): void {
            saver.active = true;
            saver.asker.suggestedName = root.title + (root.kind === EvidenceViewModel.Photo ? ".jpg" : "");
            saver.asker.asked();
        }

        active: false
        visible: false
        source: "EvidenceSaveDialog.qml"
    }

    Connections {
        target: saver.asker

        function onChosen(): void {
            if (root.evidence.saveTo(root.key, saver.asker.files[0], secret.secret))
                root.close();
        }
    }
}

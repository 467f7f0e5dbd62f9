pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// What a row or an entry stands on beside its ledger: photos, files and words, and ways to add more.
Card {
    id: root

    required property EvidenceViewModel evidence
    // Beside a row: the ledgers that it stands on.
    property ServingLedgerModel ledgers: null

    signal ledgerWanted(int ledger)

    objectName: "evidenceCard"
    spacing: Theme.space3
    //: card beside a row: what the answer stands on
    title: qsTr("根拠")

    Refusal {
        Layout.fillWidth: true
        source: root.evidence
    }

    Banner {
        objectName: "evidenceCut"
        Layout.fillWidth: true
        visible: root.evidence.cut !== ""
        tone: Tone.Warn
        //: a photo to be kept as evidence is only half there; %1 is its title
        title: qsTr("「%1」の画像は途中で切れています").arg(root.evidence.cut)
        //: what can be done about a photo that is only half there
        text: qsTr("もとの端末から送り直すのが確かです。写っているところだけを残すこともできます。")
        //: button: keeps a photo that is only half there
        actionText: qsTr("このまま残す")
        closable: true
        onAction: root.evidence.answerCut(true)
        onClosed: root.evidence.answerCut(false)
    }

    Repeater {
        model: root.ledgers

        delegate: ListRow {
            id: serving

            required property int key
            required property string title
            required detail

            objectName: `serving_${serving.title}`
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            text: serving.title
            //: opens the ledger that a row stands on
            actionText: qsTr("台帳を見る")
            onClicked: root.ledgerWanted(serving.key)

            leading: [
                Icon {
                    name: "ledger"
                    color: Theme.ink2
                }
            ]
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.evidence.list.count === 0
        variant: AppText.Small
        //: in place of evidence while there is none
        text: qsTr("写真やファイル、または「青いバインダー、棚B」のような置き場所を残せます。")
    }

    Repeater {
        model: root.evidence.list

        delegate: EvidenceLine {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            onClicked: look.look(key, title, kind, day, expires)
        }
    }

    Busy {
        Layout.fillWidth: true
        visible: root.evidence.waiting > 0
        //: while photos are made smaller; %1 of %2 are done
        text: qsTr("写真を取り込んでいます（%1 / %2）").arg(root.evidence.asked - root.evidence.waiting).arg(root.evidence.asked)
        value: root.evidence.asked > 0 ? (root.evidence.asked - root.evidence.waiting) / root.evidence.asked : 0
        //: what happens to a photo before it is kept
        detail: qsTr("撮影した場所などの情報は取りのぞきます。")
        cancellable: true
        onCancelled: root.evidence.stopAdding()
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "evidenceOthers"
            visible: root.evidence.others.count > 0
            variant: AppButton.Quiet
            //: button: uses evidence here that is kept for another row
            text: qsTr("ほかの根拠を使う")
            onClicked: others.open()
        }

        AppButton {
            objectName: "evidenceWords"
            iconName: "edit"
            //: button: says in words where something is kept
            text: qsTr("置き場所を書く")
            onClicked: words.begin()
        }

        AppButton {
            objectName: "evidenceFiles"
            iconName: "attach"
            //: button: adds photos or files
            text: qsTr("写真・ファイル")
            onClicked: opener.ask()
        }

        AppButton {
            objectName: "evidenceCamera"
            iconName: "camera"
            //: button: opens the camera for a photo
            text: qsTr("写真をとる")
            onClicked: camera.open()
        }
    }

    EvidenceWords {
        id: words

        evidence: root.evidence
    }

    EvidenceOthers {
        id: others

        evidence: root.evidence
    }

    EvidenceCamera {
        id: camera

        evidence: root.evidence
    }

    EvidenceLook {
        id: look

        evidence: root.evidence
        onChangeWanted: words.putRight(look.key, look.kind, look.title, look.day, look.expires)
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
        source: "EvidenceOpenDialog.qml"
    }

    Connections {
        target: opener.asker

        function onChosen(): void {
            root.evidence.addFiles(opener.asker.files);
        }
    }
}

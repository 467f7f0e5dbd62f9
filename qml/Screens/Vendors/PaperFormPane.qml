pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Evidence
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// A vendor's form that came back filled in by hand: who signed it and when, a photo of it, and row by row what it says.
Page {
    id: root

    required property PaperFormViewModel paper

    signal backPressed

    objectName: "paperForm"
    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page that copies a form that a vendor filled in by hand
        title: qsTr("紙の回答を入力する")
        detail: root.paper.owner
        onBackPressed: root.backPressed()
    }

    Banner {
        objectName: "paperSigned"
        Layout.fillWidth: true
        visible: root.paper.signedOn !== ""
        tone: Tone.Info
        //: what a paper needs that corrects a signed answer; %1 is the day on which the answer came
        title: qsTr("署名された回答（%1 に受け取り）を直します。そのあとに受け取った紙と、その紙の新しい写真か PDF が必要です。").arg(root.paper.signedOn)
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.compact ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.space4

            DateField {
                objectName: "paperReceived"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                Layout.alignment: Qt.AlignTop
                //: field: the day on which a vendor's paper came
                label: qsTr("受け取った日")
                date: root.paper.received
                maximum: root.paper.today
                today: root.paper.today
                onPicked: iso => root.paper.setReceived(iso)
            }

            DateField {
                objectName: "paperDay"
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.fieldMin
                Layout.alignment: Qt.AlignTop
                //: field: the day that a vendor wrote on its form
                label: qsTr("紙に書いてある日（項目ごとに直せます）")
                date: root.paper.day
                maximum: root.paper.today
                today: root.paper.today
                onPicked: iso => root.paper.setDay(iso)
            }
        }

        TextField {
            objectName: "paperSigner"
            Layout.fillWidth: true
            //: field: who signed a vendor's paper
            label: qsTr("署名した人")
            //: example in the empty field
            placeholder: qsTr("保守 太郎")
            text: root.paper.signer
            onEdited: text => root.paper.setSigner(text)
        }
    }

    EvidenceCard {
        Layout.fillWidth: true
        //: card: the photo of a vendor's signed paper
        title: qsTr("署名された紙の写真")
        evidence: root.paper.evidence
    }

    AppText {
        objectName: "paperTyped"
        Layout.fillWidth: true
        visible: root.paper.evidence.list.count === 0
        variant: AppText.Small
        //: beneath the photos of a vendor's paper while there is none: what that means for the counts
        text: qsTr("写真か PDF がないと、「紙（写しあり）」ではなく「手入力」に数えます。")
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4
        //: card: the rows of a vendor's paper; %1 of %2 are copied
        title: qsTr("回答（%2 項目中 %1 項目）").arg(root.paper.replied).arg(root.paper.total)

        Repeater {
            model: root.paper.rows

            delegate: PaperFormRow {
                Layout.fillWidth: true
                paper: root.paper
            }
        }
    }

    Banner {
        objectName: "paperDays"
        Layout.fillWidth: true
        visible: root.paper.earlyDays !== ""
        tone: Tone.Warn
        //: a vendor's paper has days before the form came out; %1 are the days with their years
        title: qsTr("紙に、様式の出た日より前の日付があります（%1）。書いてあるとおりですか？").arg(root.paper.earlyDays)
        //: answers that early days stand on the paper like that
        actionText: qsTr("書いてあるとおり")
        onAction: root.paper.confirmDays()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.paper
    }

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            objectName: "paperDrop"
            //: leaves without keeping what was copied
            text: qsTr("やめる")
            onClicked: {
                root.paper.drop();
                root.backPressed();
            }
        }

        AppButton {
            objectName: "paperSave"
            variant: AppButton.Primary
            disabledReason: root.paper.signer.trim() === ""
                            //: why what was copied cannot be saved yet
                            ? qsTr("署名した人を書いてください") : ""
            //: saves what was copied from a vendor's paper
            text: qsTr("保存する")
            onClicked: root.paper.save()
        }
    }
}

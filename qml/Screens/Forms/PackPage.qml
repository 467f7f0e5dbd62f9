import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// A form that somebody read in and signed: who, whether that is known, and the ways to keep it or not.
Rectangle {
    id: root

    required property PackViewModel pack

    readonly property Jotting word: root.pack.jot(`word/${root.pack.fingerprint}`)

    readonly property bool strange: root.pack.signer === PackViewModel.FirstSeen || root.pack.signer === PackViewModel.Changed

    color: Theme.ground

    Page {
        anchors.fill: parent
        maximumWidth: Theme.readMax

        PageHeader {
            Layout.fillWidth: true
            back: true
            overline: root.pack.title
            //: title of the page with a form that somebody else signed
            title: qsTr("署名つきの様式が届きました")
            onBackPressed: root.pack.clear()
        }

        Refusal {
            Layout.fillWidth: true
            source: root.pack
        }

        Card {
            Layout.fillWidth: true
            visible: root.pack.ready
            spacing: Theme.space3

            AppText {
                Layout.fillWidth: true
                strong: true
                //: who signed a form; %1 its name as it calls itself
                text: qsTr("発行した人: %1").arg(root.pack.publisher)
            }

            StatusChip {
                tone: root.pack.signer === PackViewModel.Changed ? Tone.Danger
                      : root.pack.signer === PackViewModel.FirstSeen ? Tone.Warn : Tone.Ok
                text: root.pack.signer === PackViewModel.Ours
                      //: the signer of a form is this device
                      ? qsTr("この端末で署名したものです")
                      : root.pack.signer === PackViewModel.Known
                        //: the signer of a form is one that was compared before
                        ? qsTr("確かめた鍵の署名です")
                        : root.pack.signer === PackViewModel.Changed
                          //: the signer of a form calls itself like one that is known, with another key
                          ? qsTr("同じ名前で、信頼している鍵とちがう署名です")
                          //: the signer of a form is nobody that is known here
                          : qsTr("だれのものか、まだ分からない署名です")
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                //: about a signed form; %1 day and time of the signature, %2 and %3 its rows, %4 how many places are not sure
                text: qsTr("署名 %1 ・ 薬局確認用 %2 項目、事業者確認用 %3 項目 ・ 確かでない所 %4 か所")
                      .arg(root.pack.issued).arg(root.pack.pharmacyRows).arg(root.pack.vendorRows).arg(root.pack.doubts)
            }

            AppText {
                Layout.fillWidth: true
                variant: AppText.Small
                //: what a signed form is: not the ministry's own paper
                text: qsTr("厚生労働省の様式そのものではなく、この人が読み取ったものです。ことばがちがうと思ったら、厚生労働省のファイルと見くらべてください。")
            }

            Banner {
                objectName: "packReplaces"
                Layout.fillWidth: true
                visible: root.pack.replaces && root.pack.refused === ""
                tone: Tone.Warn
                //: a signed form would take the place of one that is kept
                title: qsTr("取り込むと、いまある同じ名前の様式と入れ替わります。")
            }

            Banner {
                Layout.fillWidth: true
                visible: root.pack.refused !== "" || root.pack.here
                tone: root.pack.here ? Tone.Info : Tone.Danger
                //: the same form was kept before
                title: root.pack.here ? qsTr("同じ様式を、もう取り込んでいます。") : root.pack.refused
            }
        }

        Card {
            Layout.fillWidth: true
            visible: root.pack.ready && root.pack.signer === PackViewModel.FirstSeen
            //: card: comparing the digits of whoever signed a form
            title: qsTr("発行した人を確かめる")
            spacing: Theme.space4

            AppText {
                Layout.fillWidth: true
                //: how the signer of a form is compared; its digits are not shown, so that they have to be heard
                text: qsTr("発行した人の画面（設定の「信頼する鍵」）に、12 けたの番号があります。電話か会って聞き、下に入れてください。この署名の番号と同じか、くらべます。")
            }

            HeardDigits {
                id: heard

                Layout.fillWidth: true
                source: root.pack
                place: root.pack.fingerprint
                prefix: "pack"
            }

            AppButton {
                objectName: "packPin"
                //: button: the digits agree, so the signer is known from now on
                text: qsTr("番号を確かめる")
                disabledReason: heard.missing
                onClicked: root.pack.pin(heard.typed.text, heard.met)
            }
        }

        TextField {
            objectName: "packWord"
            Layout.fillWidth: true
            visible: root.pack.ready && root.pack.signer === PackViewModel.FirstSeen && root.pack.refused === "" && !root.pack.here
            //: field: why a form is kept that nobody known signed
            label: qsTr("確かめずに取り込む理由")
            //: example of why a form is kept that nobody known signed
            placeholder: qsTr("例: 県の薬剤師会のサイトから保存した")
            text: root.word.text
            onEdited: text => root.word.text = text
        }

        ButtonRow {
            Layout.fillWidth: true
            visible: root.pack.ready

            AppButton {
                objectName: "packDrop"
                //: leaves a signed form without keeping it
                text: qsTr("取り込まない")
                onClicked: root.pack.clear()
            }

            AppButton {
                objectName: "packKeep"
                variant: AppButton.Primary
                iconName: "download"
                //: button: keeps a form that was signed
                text: qsTr("この様式を取り込む")
                disabledReason: root.pack.refused !== "" ? root.pack.refused
                                : root.pack.signer === PackViewModel.Changed
                                  //: why a signed form cannot be kept
                                  ? qsTr("鍵がちがうので、取り込めません。")
                                  : root.strange && root.word.text.trim() === ""
                                    //: why a signed form cannot be kept yet
                                    ? qsTr("番号を確かめるか、理由を書いてください。") : ""
                onClicked: {
                    root.pack.keep(root.word.text);
                    root.word.clear();
                }
            }
        }
    }
}

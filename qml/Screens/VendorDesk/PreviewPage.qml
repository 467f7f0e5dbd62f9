pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Who asks about which systems, before the request is kept.
Page {
    id: root

    required property VendorDeskViewModel desk

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page that shows a request before it is kept
        title: qsTr("この依頼を引き受けますか？")
        onBackPressed: root.desk.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.desk
    }

    PassedOver {
        Layout.fillWidth: true
        scan: root.desk.scan
    }

    Banner {
        objectName: "previewKnown"
        Layout.fillWidth: true
        visible: root.desk.previewKnown
        tone: Tone.Info
        //: the very same request was taken on before
        title: qsTr("この依頼は、もう受け取っています")
        //: what opening it again does
        text: qsTr("開いても、書いた回答はそのままです。")
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: before the name of the pharmacy that asks
            text: qsTr("依頼元の薬局")
        }

        AppText {
            objectName: "previewPharmacy"
            Layout.fillWidth: true
            variant: AppText.Title
            text: root.desk.previewPharmacy
        }

        AppText {
            objectName: "previewForm"
            Layout.fillWidth: true
            //: which form a pharmacy asks about; %1 the form
            text: qsTr("様式 %1").arg(root.desk.previewForm)
        }

        AppText {
            Layout.fillWidth: true
            visible: root.desk.previewDue !== ""
            //: the day by which the pharmacy wants an answer
            text: qsTr("期日 %1").arg(root.desk.previewDue)
        }

        SectionHeader {
            Layout.fillWidth: true
            //: heading over the systems that a request asks about
            text: qsTr("たずねられたシステム")
        }

        Repeater {
            model: root.desk.previewSystems

            delegate: RowLayout {
                id: asked

                required property string modelData

                Layout.fillWidth: true
                spacing: Theme.space3

                Icon {
                    name: "checklist"
                    color: Theme.brand
                }

                AppText {
                    Layout.fillWidth: true
                    strong: true
                    text: asked.modelData
                }
            }
        }
    }

    KeyCard {
        Layout.fillWidth: true
        visible: root.desk.previewKey !== VendorDeskViewModel.Known
        changed: root.desk.previewKey === VendorDeskViewModel.Changed
        source: root.desk
        place: root.desk.previewFingerprint
        namesakes: true
        heading: changed
                 //: heading: a pharmacy of a trusted name asks under another key
                 ? qsTr("この名前の薬局の、信頼している鍵とちがいます")
                 //: heading: the pharmacy's key was never seen before
                 : qsTr("この薬局の鍵を見るのは、はじめてです")
        advice: changed
                //: what to do about a pharmacy's changed key
                ? qsTr("端末の入れ替えか、同じ名前の別の薬局か、なりすましです。いつもの電話番号に電話して、12 けたの数字と理由を聞いてください。確かめるまで、引き受けられません。")
                //: what to do about a pharmacy's new key
                : qsTr("知らない薬局からなら、電話で 12 けたの数字を聞いて確かめてください。あとからでも確かめられます。")
        onPinWanted: (digits, met) => root.desk.pin(digits, met)
        onReplaceWanted: (digits, met, sameName, reason, secret) => root.desk.replaceKey(digits, met, sameName, reason, secret)
    }

    StatusChip {
        visible: root.desk.previewKey === VendorDeskViewModel.Known
        tone: Tone.Ok
        //: the pharmacy's key is a trusted one; %1 twelve digits
        text: qsTr("いつもの鍵 %1").arg(root.desk.previewFingerprint)
    }

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            objectName: "previewCancel"
            //: does not keep the request
            text: qsTr("引き受けない")
            onClicked: root.desk.back()
        }

        AppButton {
            objectName: "previewTake"
            variant: AppButton.Primary
            //: opens a request that was taken on before
            text: root.desk.previewKnown ? qsTr("依頼を開く")
                  //: keeps a request and makes its sheets
                  : qsTr("引き受ける")
            disabledReason: root.desk.previewKey === VendorDeskViewModel.Changed && !root.desk.previewKnown
                            //: why the button cannot be pressed yet
                            ? qsTr("先に、薬局の 12 けたの番号を確かめてください。") : ""
            onClicked: root.desk.takeOn()
        }
    }
}

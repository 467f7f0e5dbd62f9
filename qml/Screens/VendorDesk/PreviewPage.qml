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
            text: qsTr("たのんでいる薬局")
        }

        AppText {
            objectName: "previewPharmacy"
            Layout.fillWidth: true
            variant: AppText.Title
            text: root.desk.previewPharmacy
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

    DigitsCard {
        Layout.fillWidth: true
        //: heading over eight digits of the asking pharmacy
        title: qsTr("薬局の番号")
        digits: root.desk.previewFingerprint
        //: what to do with the eight digits
        hint: qsTr("知らない薬局からなら、電話で同じ番号か聞いてから引き受けてください。")
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
            onClicked: root.desk.takeOn()
        }
    }
}

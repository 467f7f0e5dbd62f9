pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// 送った回答: what was answered to whom, when, and how it was handed over.
Page {
    id: root

    required property VendorDeskViewModel desk

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the list of responses that were sent
        title: qsTr("送った回答")
        //: explains the list of responses that were sent
        detail: qsTr("だれに、いつ、何と答え、どの形で渡したかの控えです。")
        onBackPressed: root.desk.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.desk
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.desk.outbox.count === 0
        iconName: "send"
        //: nothing was sent yet
        title: qsTr("まだ送った回答はありません")
        //: how a response comes into the list
        text: qsTr("依頼に署名して回答すると、ここに残ります。")
    }

    Repeater {
        model: root.desk.outbox

        delegate: Card {
            id: entry

            required property int key
            required property string pharmacy
            required property string made
            required property string responsible
            required property string answers
            required property list<string> ways

            objectName: `sent_${entry.key}`
            Layout.fillWidth: true
            spacing: Theme.space1
            title: entry.pharmacy

            AppText {
                Layout.fillWidth: true
                //: who signed a response; %1 when, %2 who
                text: qsTr("%1 に署名（管理責任者 %2）").arg(entry.made).arg(entry.responsible)
            }

            AppText {
                Layout.fillWidth: true
                text: entry.answers
            }

            Repeater {
                model: entry.ways

                delegate: AppText {
                    required property string modelData

                    Layout.fillWidth: true
                    variant: AppText.Small
                    text: modelData
                }
            }

            AppText {
                Layout.fillWidth: true
                visible: entry.ways.length === 0
                variant: AppText.Small
                //: a response that was signed and not handed over
                text: qsTr("まだ渡していません")
            }

            AppButton {
                objectName: `resend_${entry.key}`
                iconName: "send"
                //: hands a response over once more, as it was
                text: qsTr("もう一度渡す")
                onClicked: root.desk.resend(entry.key)
            }
        }
    }
}

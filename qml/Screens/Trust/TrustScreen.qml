pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// 信頼する鍵: this device's own digits to be read out, whose keys are trusted since when, and those that were.
Page {
    id: root

    required property TrustViewModel trust
    required property bool vendorDesk

    signal backPressed

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page of trusted keys
        title: qsTr("信頼する鍵")
        //: explains the page of trusted keys
        detail: qsTr("12 けたの数字をくらべて、相手のものだと確かめた鍵です。")
        onBackPressed: root.backPressed()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.trust
    }

    DigitsCard {
        Layout.fillWidth: true
        //: heading over the digits of this device
        title: qsTr("この端末の番号")
        digits: root.trust.own
        scannable: true
        hint: root.vendorDesk
              //: what the digits of a vendor's device are for
              ? qsTr("薬局に聞かれたら、この 12 けたを読みあげるか、この QR を読み取ってもらってください。")
              //: what the digits of a pharmacy's device are for
              : qsTr("事業者に聞かれたら、この 12 けたを読みあげるか、この QR を読み取ってもらってください。")
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space6
        visible: root.trust.trusted.count === 0
        iconName: "key"
        //: no key is trusted yet
        title: qsTr("まだ、信頼している鍵はありません")
        text: root.vendorDesk
              //: how a key comes to be trusted, at a vendor
              ? qsTr("依頼を受け取るときに、薬局の番号を確かめると、ここに入ります。")
              //: how a key comes to be trusted, at a pharmacy
              : qsTr("回答を受け取るときに、事業者の番号を確かめると、ここに入ります。")
    }

    component PinCard: Card {
        id: pin

        required property int key
        required property string name
        required property string digits
        required property bool seen
        required property string since
        required property string who
        required property string how
        required property string reason
        required property string end

        Layout.fillWidth: true
        spacing: Theme.space1

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space3

            AppText {
                width: Math.min(implicitWidth, parent.width)
                variant: AppText.Heading
                text: pin.name
            }

            AppText {
                variant: AppText.Heading
                phrases: false
                text: pin.digits
                color: Theme.brand
            }

            StatusChip {
                visible: !pin.seen && pin.end === ""
                tone: Tone.Info
                //: the digits were read out, but no message under that key came yet
                text: qsTr("まだ何も届いていません")
            }
        }

        AppText {
            Layout.fillWidth: true
            //: since when a key is trusted; %1 when, %2 by whom, %3 how it was compared
            text: qsTr("%1 から（%2 が、%3）").arg(pin.since).arg(pin.who).arg(pin.how)
        }

        AppText {
            Layout.fillWidth: true
            visible: pin.reason !== ""
            variant: AppText.Small
            //: why a key took the place of another; %1 reason
            text: qsTr("前の鍵から変えた理由: %1").arg(pin.reason)
        }

        AppText {
            Layout.fillWidth: true
            visible: pin.end !== ""
            variant: AppText.Small
            text: pin.end
        }

        AppButton {
            objectName: `unpin_${pin.name}`
            visible: pin.end === ""
            variant: AppButton.Quiet
            //: trusts a key no longer
            text: qsTr("信頼をやめる")
            onClicked: {
                asking.key = pin.key;
                asking.name = pin.name;
                asking.open();
            }
        }
    }

    Repeater {
        model: root.trust.trusted
        delegate: PinCard {}
    }

    SectionHeader {
        Layout.fillWidth: true
        visible: root.trust.ended.count > 0
        //: heading over keys that are trusted no longer
        text: qsTr("いまは信頼していない鍵")
    }

    Repeater {
        model: root.trust.ended
        delegate: PinCard {
            look: Card.Sunken
        }
    }

    Dialog {
        id: asking

        property int key: 0
        property string name: ""
        readonly property Jotting why: root.trust.jot(`unpin/${asking.key}`)

        //: question before a key is trusted no longer; %1 whose key
        title: qsTr("%1の鍵を信頼するのをやめますか？").arg(asking.name)
        //: explains what follows
        text: qsTr("次に届いたものは、はじめての鍵として、もう一度 12 けたをくらべます。受け取った回答はそのままです。")
        destructive: true
        //: agrees to trust a key no longer
        acceptText: qsTr("信頼をやめる")
        //: why the button cannot be pressed yet
        acceptDisabledReason: asking.why.text.trim() === "" ? qsTr("理由を書いてください。") : ""
        onAccepted: {
            root.trust.unpin(asking.key, asking.why.text);
            asking.why.clear();
        }
        onRejected: asking.why.clear()

        TextField {
            objectName: "unpinReason"
            Layout.fillWidth: true
            //: field: why a key is trusted no longer
            label: qsTr("理由")
            text: asking.why.text
            onEdited: text => asking.why.text = text
        }
    }
}

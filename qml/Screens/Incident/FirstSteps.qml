pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// What to do first when something looks wrong, in plain words and in order.
Card {
    id: root

    required property string portal

    readonly property list<string> steps: [
        //: first step in an incident
        qsTr("ネットワークから切り離してください。LAN ケーブルを抜き、Wi-Fi を切ります。"),
        //: step in an incident
        qsTr("電源を切ったり、再起動したりしないでください。画面はそのままにします（あとで調べる手がかりになります）。"),
        //: step in an incident
        qsTr("画面を写真に撮り、時刻と、見たこと・したことを書き留めてください。"),
        //: step in an incident
        qsTr("「この順に電話する」の上から順に電話してください。つながらないときは、次にかけます。"),
        //: step in an incident
        qsTr("ほかの端末も使うのをやめ、同じ症状がないか確かめてください。USB メモリなどは差し替えないでください。"),
        //: step in an incident
        qsTr("金銭の要求には応じず、リンクは押さないでください。")
    ]

    spacing: Theme.space4
    //: card with what to do first in an incident
    title: qsTr("まずすること")

    Repeater {
        model: root.steps

        delegate: RowLayout {
            id: step

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space3

            AppText {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.icon
                variant: AppText.Heading
                text: (step.index + 1).toString()
                color: Theme.brand
            }

            AppText {
                Layout.fillWidth: true
                text: step.modelData
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.portal !== ""
        variant: AppText.Small
        phrases: false
        //: the ministry's portal for incidents; %1 is an address
        text: qsTr("厚生労働省のポータルサイト %1").arg(root.portal)
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The end of a round: what was done, and what is left.
ColumnLayout {
    id: root

    required property RoundViewModel round

    readonly property int answered: root.round.stand.yes + root.round.stand.no
    readonly property bool whole: root.round.stand.left === 0 && root.round.stand.unsure === 0

    spacing: Theme.space5

    AppText {
        objectName: "roundDone"
        Layout.fillWidth: true
        variant: AppText.Display
        text: root.whole
              //: end of 大きく一問ずつ: nothing is left
              ? qsTr("ここまでの質問に、ぜんぶ答えました。")
              //: end of 大きく一問ずつ: something is left
              : qsTr("ここまでです。お疲れさまでした。")
        Accessible.role: Accessible.Heading
    }

    Card {
        Layout.fillWidth: true
        //: card at the end of 大きく一問ずつ; %1 questions were answered
        title: qsTr("今回 %1 問に答えました").arg(root.answered)

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            StatusChip {
                visible: root.round.stand.yes > 0
                tone: Tone.Ok
                //: chip: rows answered はい
                text: qsTr("はい %1").arg(root.round.stand.yes)
            }

            StatusChip {
                visible: root.round.stand.no > 0
                tone: Tone.Warn
                marked: false
                //: chip: rows answered いいえ
                text: qsTr("いいえ %1").arg(root.round.stand.no)
            }

            StatusChip {
                visible: root.round.stand.unsure > 0
                marked: false
                //: chip: rows about which the person does not know yet
                text: qsTr("わからない %1").arg(root.round.stand.unsure)
            }
        }

        AppText {
            objectName: "roundRest"
            Layout.fillWidth: true
            text: root.round.stand.left > 0
                  //: end of a round; %1 how many wait still: あと 4 問・約 4 分
                  ? qsTr("%1です。いつでも続きから始められます。").arg(root.round.stand.rest)
                  : root.round.stand.unsure > 0
                    //: end of a round: only what the person does not know is left
                    ? qsTr("わからない項目は、知っている人に聞いてから答えます。")
                    //: end of a round: nothing waits
                    : qsTr("答えていない質問はありません。")
        }
    }
}

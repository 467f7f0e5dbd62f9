import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// Rows with their states, as the first page shows what to do next.
Page {
    id: root

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: gallery
        title: qsTr("並ぶもの")
        //: gallery
        detail: qsTr("状態、内容、次にすること")

        AppButton {
            //: gallery sample
            text: qsTr("取り込む")
        }

        AppButton {
            variant: AppButton.Primary
            iconName: "plus"
            //: gallery sample
            text: qsTr("追加する")
        }
    }

    Card {
        Layout.fillWidth: true
        //: gallery sample
        title: qsTr("次にすること")
        spacing: 0

        ListRow {
            Layout.fillWidth: true
            leftPadding: 0
            rightPadding: 0
            leadWidth: Theme.leadColumn
            //: gallery sample
            text: qsTr("2(5) 不要なアカウントの削除（サーバ）")
            //: gallery sample
            detail: qsTr("目標日 11月15日 ・ 1回目「いいえ」")
            //: gallery sample
            actionText: qsTr("2回目を確認する")
            leading: StatusChip {
                tone: Tone.Danger
                //: gallery sample
                text: qsTr("期限切れ")
            }
        }

        ListRow {
            Layout.fillWidth: true
            leftPadding: 0
            rightPadding: 0
            leadWidth: Theme.leadColumn
            //: gallery sample
            text: qsTr("レセコン株式会社 から回答が届いています")
            //: gallery sample
            detail: qsTr("昨日 17:42 ・ 前回と変わった項目 2")
            //: gallery sample
            actionText: qsTr("比べて受け取る")
            leading: StatusChip {
                tone: Tone.Warn
                //: gallery sample
                text: qsTr("確認待ち")
            }
        }

        ListRow {
            Layout.fillWidth: true
            leftPadding: 0
            rightPadding: 0
            leadWidth: Theme.leadColumn
            divided: false
            //: gallery sample
            text: qsTr("2(7) セキュリティパッチの適用（ネットワーク機器）")
            //: gallery sample
            detail: qsTr("ルータ 2 台が機器台帳にあります")
            //: gallery sample
            actionText: qsTr("答える")
            leading: StatusChip {
                //: gallery sample
                text: qsTr("未回答")
            }
        }
    }

    Card {
        Layout.fillWidth: true
        padding: 0
        spacing: 0

        SectionHeader {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            Layout.rightMargin: Theme.space4
            //: gallery sample
            text: qsTr("2 管理・運用　サーバ")
            //: gallery sample
            detail: qsTr("3 項目中 2 項目")
        }

        ListRow {
            Layout.fillWidth: true
            number: "2(4)"
            //: gallery sample
            text: qsTr("アクセス利用権限")

            AnswerMark {
                answer: AnswerMark.Yes
            }
        }

        ListRow {
            Layout.fillWidth: true
            number: "2(5)"
            selected: true
            //: gallery sample
            text: qsTr("不要なアカウントの削除")
            //: gallery sample
            detail: qsTr("目標日 11月15日 ・ 期限切れ")

            AnswerMark {
                answer: AnswerMark.No
            }
        }

        ListRow {
            Layout.fillWidth: true
            number: "2(6)"
            divided: false
            //: gallery sample
            text: qsTr("アクセスログの管理")

            AnswerMark {
                answer: AnswerMark.None
            }
        }
    }
}

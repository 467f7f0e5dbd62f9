pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// Everything that is pressed: buttons, the large answers, switches and choices.
Page {
    id: root

    PageHeader {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("押すもの")
        //: gallery
        crumbs: [qsTr("見本帳"),
            //: gallery sample
            qsTr("部品")]

        StatusChip {
            //: gallery sample
            text: qsTr("直近の点検 令和5年7月3日")
        }
    }

    Card {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("2回目の確認")

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.compact ? 1 : 3
            columnSpacing: Theme.space3
            rowSpacing: Theme.space3

            AnswerButton {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.readMax
                answer: AnswerButton.Yes
                chosen: true
            }

            AnswerButton {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.readMax
                answer: AnswerButton.No
            }

            AnswerButton {
                Layout.fillWidth: Theme.compact
                answer: AnswerButton.Unsure
            }

            AnswerButton {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.readMax
                answer: AnswerButton.Yes
            }

            AnswerButton {
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.readMax
                answer: AnswerButton.No
                chosen: true
            }

            AnswerButton {
                Layout.fillWidth: Theme.compact
                answer: AnswerButton.Unsure
                chosen: true
            }
        }
    }

    Card {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("ボタン")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space3

            AppButton {
                variant: AppButton.Primary
                //: gallery sample
                text: qsTr("8 項目すべて受け取る")
            }

            AppButton {
                //: gallery sample
                text: qsTr("項目ごとに選ぶ")
            }

            AppButton {
                variant: AppButton.Danger
                //: gallery sample
                text: qsTr("受け取らない")
            }

            AppButton {
                variant: AppButton.Quiet
                //: gallery sample
                text: qsTr("あとで")
            }

            AppButton {
                iconName: "print"
                //: gallery sample
                text: qsTr("A3 で印刷")
            }

            AppButton {
                variant: AppButton.Primary
                iconName: "forward"
                iconAfter: true
                //: gallery sample
                text: qsTr("次へ")
            }

            IconButton {
                iconName: "search"
                //: gallery sample
                text: qsTr("さがす")
            }

            AppButton {
                variant: AppButton.Primary
                //: gallery sample
                text: qsTr("渡し終わりました")
                //: gallery sample
                disabledReason: qsTr("先に QR を表示してください。")
            }
        }

        ButtonRow {
            Layout.fillWidth: true

            AppButton {
                variant: AppButton.Danger
                //: gallery sample
                text: qsTr("受け取らない")
            }

            AppButton {
                //: gallery sample
                text: qsTr("項目ごとに選ぶ")
            }

            AppButton {
                variant: AppButton.Primary
                //: gallery sample
                text: qsTr("8 項目すべて受け取る")
            }
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.expanded ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.readMax
            //: gallery
            title: qsTr("入り切り")

            Toggle {
                Layout.fillWidth: true
                //: gallery sample
                text: qsTr("動きを減らす")
                checked: true
            }

            Toggle {
                Layout.fillWidth: true
                //: gallery sample
                text: qsTr("鍵をかける前でも「インシデントかも？」を開ける")
                //: gallery sample
                description: qsTr("電話番号がだれにでも見えます。")
            }

            CheckBox {
                Layout.fillWidth: true
                //: gallery sample
                text: qsTr("復旧用紙を書き写しました")
                checked: true
            }

            CheckBox {
                Layout.fillWidth: true
                //: gallery sample
                text: qsTr("2(6) アクセスログ（サーバ）")
                //: gallery sample
                description: qsTr("はい → いいえ に変わります")
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.readMax
            //: gallery
            title: qsTr("選ぶ")

            Segmented {
                Layout.fillWidth: Theme.compact
                //: gallery
                label: qsTr("並べ方")
                //: gallery sample
                options: [qsTr("順番"),
                    //: gallery sample
                    qsTr("期限"),
                    //: gallery sample
                    qsTr("担当")]
                current: 1
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                Chip {
                    //: gallery sample
                    text: qsTr("すべて")
                }

                Chip {
                    //: gallery sample
                    text: qsTr("未回答")
                    chosen: true
                }

                Chip {
                    //: gallery sample
                    text: qsTr("期限切れ")
                }
            }

            RadioCard {
                Layout.fillWidth: true
                iconName: "pharmacy"
                //: gallery sample
                text: qsTr("薬局")
                //: gallery sample
                description: qsTr("自分の薬局のチェックリストに答え、事業者の回答を集めます。")
                chosen: true
            }

            RadioCard {
                Layout.fillWidth: true
                iconName: "briefcase"
                //: gallery sample
                text: qsTr("事業者")
                //: gallery sample
                description: qsTr("薬局から届いた依頼に答え、署名して返します。")
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// Everything that tells a state.
Page {
    id: root

    PageHeader {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("知らせるもの")
    }

    Banner {
        Layout.fillWidth: true
        tone: Tone.Info
        //: gallery sample
        title: qsTr("練習用の見本です。本当の薬局のことではありません。")
        //: gallery sample
        actionText: qsTr("見本を終える")
    }

    Banner {
        Layout.fillWidth: true
        tone: Tone.Danger
        //: gallery sample
        title: qsTr("この QR は読み取れませんでした")
        //: gallery sample
        safe: qsTr("いままでの回答はそのままです。")
        //: gallery sample
        next: qsTr("画面を明るくして、もう一度かざしてください。続くときはファイルで受け取れます。")
        closable: true
    }

    Banner {
        Layout.fillWidth: true
        tone: Tone.Warn
        //: gallery sample
        title: qsTr("この版は、公開された様式から作り直したものです")
        //: gallery sample
        text: qsTr("言い回しが本紙と違うことがあります。")
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
            title: qsTr("薬局確認用")

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.room > Theme.ring * 3 ? 2 : 1
                columnSpacing: Theme.space6
                rowSpacing: Theme.space3

                ProgressRing {
                    Layout.alignment: Qt.AlignVCenter
                    //: gallery sample
                    label: qsTr("薬局確認用")
                    value: 7
                    total: 10
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space3

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.space2

                        StatusChip {
                            tone: Tone.Ok
                            //: gallery sample
                            text: qsTr("はい 6")
                        }

                        StatusChip {
                            tone: Tone.Warn
                            //: gallery sample
                            text: qsTr("いいえ 1")
                        }

                        StatusChip {
                            //: gallery sample
                            text: qsTr("未回答 3")
                        }

                        StatusChip {
                            tone: Tone.Danger
                            //: gallery sample
                            text: qsTr("期限切れ 1")
                        }

                        StatusChip {
                            tone: Tone.Info
                            //: gallery sample
                            text: qsTr("変更 2")
                        }
                    }

                    AppText {
                        Layout.fillWidth: true
                        variant: AppText.Small
                        //: gallery sample
                        text: qsTr("参考項目 8 項目中 2 項目回答済み")
                    }

                    SavedNote {
                        time: "14:03:21"
                    }
                }
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.readMax
            //: gallery
            title: qsTr("答えの印")

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space5

                Repeater {
                    model: [AnswerMark.Yes, AnswerMark.No, AnswerMark.Unsure, AnswerMark.None, AnswerMark.NotNeeded]
                    delegate: AnswerMark {
                        required property int modelData

                        answer: modelData
                    }
                }
            }

            Busy {
                Layout.fillWidth: true
                //: gallery sample
                text: qsTr("バックアップを書き出しています")
                value: 0.62
                //: gallery sample
                detail: qsTr("あと 10 秒ほどです。")
                cancellable: true
            }

            Busy {
                Layout.fillWidth: true
                //: gallery sample
                text: qsTr("USB メモリを待っています")
            }
        }
    }

    Card {
        Layout.fillWidth: true

        EmptyState {
            Layout.fillWidth: true
            iconName: "briefcase"
            //: gallery sample
            title: qsTr("まだ事業者がありません")
            //: gallery sample
            text: qsTr("レセコンや電子薬歴の会社を登録すると、確認の依頼を送れます。")
            //: gallery sample
            actionText: qsTr("事業者を登録する")
        }
    }
}

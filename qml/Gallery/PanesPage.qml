import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// The frame of a desk: rail or bar, and a list beside what was chosen from it.
Item {
    id: root

    property string place: "check"

    NavEntry {
        id: home

        key: "home"
        //: gallery sample
        label: qsTr("ホーム")
        iconName: "home"
    }

    NavEntry {
        id: check

        key: "check"
        //: gallery sample
        label: qsTr("チェック")
        iconName: "checklist"
    }

    NavEntry {
        id: vendors

        key: "vendors"
        //: gallery sample
        label: qsTr("事業者")
        iconName: "briefcase"
        waiting: 2
    }

    NavEntry {
        id: ledgers

        key: "ledgers"
        //: gallery sample
        label: qsTr("台帳")
        iconName: "ledger"
    }

    NavEntry {
        id: incident

        key: "incident"
        //: gallery sample
        label: qsTr("インシデント\u200bかも？")
        //: gallery sample: the same in a narrow place
        shortLabel: qsTr("緊急時")
        iconName: "warning"
        urgent: true
    }

    NavEntry {
        id: settings

        key: "settings"
        //: gallery sample
        label: qsTr("設定")
        iconName: "settings"
    }

    NavRail {
        id: rail

        visible: !Theme.compact
        width: visible ? implicitWidth : 0
        height: parent.height
        entries: [home, check, vendors, ledgers]
        footerEntries: [incident, settings]
        current: root.place
        onChosen: key => root.place = key
    }

    ListDetail {
        x: rail.width
        width: parent.width - x
        height: parent.height - (bar.visible ? bar.height : 0)
        detailOpen: true
        list: Column {
            anchors.fill: parent

            ListRow {
                width: parent.width
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
                width: parent.width
                number: "2(6)"
                //: gallery sample
                text: qsTr("アクセスログの管理")

                AnswerMark {
                    answer: AnswerMark.Yes
                }
            }
        }
        detail: Page {
            anchors.fill: parent

            PageHeader {
                Layout.fillWidth: true
                //: gallery sample
                overline: qsTr("2 医療情報システムの管理・運用 ・ サーバ")
                //: gallery sample
                title: qsTr("(5) 退職者や使用していないアカウント等、不要なアカウントを削除している。")
            }

            Card {
                Layout.fillWidth: true
                look: Card.Sunken
                //: gallery sample
                title: qsTr("何を確かめるの？")

                AppText {
                    Layout.fillWidth: true
                    //: gallery sample
                    text: qsTr("辞めた人や、しばらく使っていない人の ID が残っていないかを見ます。")
                }
            }

            footer: ButtonRow {
                x: Theme.pageMargin
                y: Theme.space3
                width: parent ? parent.width - Theme.pageMargin - Theme.pageMargin : 0
                height: implicitHeight + Theme.space3

                AppButton {
                    iconName: "back"
                    //: gallery sample
                    text: qsTr("前へ")
                }

                AppButton {
                    variant: AppButton.Primary
                    iconName: "forward"
                    iconAfter: true
                    //: gallery sample
                    text: qsTr("次へ")
                }
            }
        }
    }

    NavBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        visible: Theme.compact
        entries: [home, check, vendors, ledgers, incident]
        current: root.place
        onChosen: key => root.place = key
    }
}

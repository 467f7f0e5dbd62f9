import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens

// Text in every size, and words that explain themselves.
Page {
    id: root

    PageHeader {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("文字とことば")
        //: gallery
        detail: qsTr("どの大きさでも、文節の途中では改行しません。")
    }

    Card {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            variant: AppText.Display
            //: gallery sample
            text: qsTr("薬局確認用はあと 3 項目です。年度末まで 129 日。")
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Title
            //: gallery sample
            text: qsTr("(5) 退職者や使用していないアカウント等、不要なアカウントを削除している。")
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Heading
            //: gallery sample
            text: qsTr("この画面を、事業者の端末で読み取ってもらってください")
        }

        AppText {
            Layout.fillWidth: true
            //: gallery sample
            text: qsTr("辞めた人や、しばらく使っていない人の ID が残っていないかを見ます。残っていると、そこから侵入されることがあります。レセコンと電子薬歴の「利用者一覧」を開き、今いる人だけかを確かめます。わからなければ事業者に聞きます。")
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: gallery sample
            text: qsTr("目標日 11月15日 ・ 1回目「いいえ」 ・ 手引き p.8 ・ ガイドライン 企画管理編 13⑦")
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Label
            //: gallery sample
            text: qsTr("確認した日")
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Number
            //: gallery sample: a number that two people read to each other on the telephone
            text: qsTr("4821 7730")
            phrases: false
        }
    }

    Card {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("説明のあることば")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space4

            Word {
                //: gallery sample
                text: qsTr("アカウント")
                //: gallery sample
                explanation: qsTr("システムに入るための名前とパスワードの組です。一人に一つ作り、辞めた人のものは消します。")
            }

            Word {
                //: gallery sample
                text: qsTr("多要素認証")
                //: gallery sample
                reading: qsTr("たようそにんしょう")
                //: gallery sample
                explanation: qsTr("パスワードのほかに、カードや指紋など、もう一つの証しを求める入り方です。")
                open: true
            }

            Word {
                //: gallery sample
                text: qsTr("MDS/SDS")
                //: gallery sample
                explanation: qsTr("システムを作った会社が、安全のための備えを書いて渡す書類です。")
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Backup
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// 復旧シート: how it stands, a new one, and the trial of the one there is.
Page {
    id: root

    required property PeopleViewModel people
    property bool paged: false

    property bool making: false
    readonly property bool shown: root.people.code.length > 0

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: root.paged && !root.people.beginning
        //: title of the page about the recovery sheet
        title: qsTr("復旧シート")
        //: what the recovery sheet is for
        detail: qsTr("全員のパスフレーズがわからなくなっても、紙のコードで手帳をひらけます。")
        onBackPressed: root.people.back()
    }

    Refusal {
        Layout.fillWidth: true
        visible: root.people.failed && root.people.error.slip === 0
        source: root.people
    }

    Banner {
        objectName: "recoveryBegin"
        Layout.fillWidth: true
        visible: root.people.beginning
        tone: root.people.sheet === PeopleViewModel.Tried ? Tone.Ok : Tone.Info
        title: root.people.sheet === PeopleViewModel.Tried
               //: last step of the first start is done
               ? qsTr("準備がおわりました")
               //: the store was made; the recovery sheet is the last step of the first start
               : qsTr("手帳ができました。さいごに、復旧シートを作ります")
        text: root.people.sheet === PeopleViewModel.Tried
              //: last step of the first start is done
              ? qsTr("シートは金庫など、かぎのかかる所にしまってください。")
              //: why the recovery sheet comes with the first start
              : qsTr("パスフレーズを忘れると、だれにも開けなくなります。シートがあれば開けます。作って、コードを入れてためすまで 1 分ほどです。")
        actionText: root.people.sheet === PeopleViewModel.Tried
                    //: button: the first start is over
                    ? qsTr("はじめる")
                    //: button: leaves the recovery sheet for another day
                    : qsTr("あとで作る")
        onAction: root.people.goOn()
    }

    Working {
        Layout.fillWidth: true
        people: root.people
    }

    Card {
        Layout.fillWidth: true
        visible: root.people.sheet !== PeopleViewModel.NoSheet && !root.shown
        //: card about the recovery sheet: how it stands
        title: qsTr("いまのシート")

        SettingLine {
            Layout.fillWidth: true
            //: line about the recovery sheet: when it was made
            label: qsTr("作った日")
            text: root.people.sheetMade
        }

        SettingLine {
            Layout.fillWidth: true
            //: line about the recovery sheet: when its code was entered to see that it works
            label: qsTr("ためした日")
            text: root.people.sheetTried !== "" ? root.people.sheetTried
                  //: the recovery sheet was not tried
                  : qsTr("まだためされていません")
        }

        Banner {
            Layout.fillWidth: true
            visible: root.people.sheet === PeopleViewModel.Spent
            tone: Tone.Warn
            //: somebody got in with the recovery code; %1 is the day
            title: qsTr("%1に、この復旧コードで開きました").arg(root.people.sheetSpent)
            //: what to do after somebody got in with the recovery code
            text: qsTr("使ったコードは知られている可能性があります。新しい復旧シートを作ってください。")
        }
    }

    When {
        open: root.shown

        NewCodeCard {
            Layout.fillWidth: true
            people: root.people
        }
    }

    TrySheetCard {
        Layout.fillWidth: true
        visible: root.people.sheet !== PeopleViewModel.NoSheet && root.people.responsible && !root.shown && !root.people.busy
        people: root.people
    }

    Card {
        Layout.fillWidth: true
        visible: !root.shown && !root.people.busy
        title: root.people.sheet === PeopleViewModel.NoSheet
               //: card about the recovery sheet: the first one is made
               ? qsTr("シートを作る")
               //: card about the recovery sheet: another one is made
               : qsTr("新しいシートを作る")

        AppText {
            Layout.fillWidth: true
            color: Theme.ink2
            text: root.people.sheet === PeopleViewModel.NoSheet
                  //: what making the recovery sheet does
                  ? qsTr("コードは、作ったときに 1 回だけ出ます。印刷するか書きうつして、金庫などにしまいます。")
                  //: what making another recovery sheet does
                  : qsTr("紙をなくしたときや、だれかに見られたときに作ります。前のコードは使えなくなります。")
        }

        AppButton {
            objectName: "recoveryMake"
            visible: !root.making
            variant: root.people.sheet === PeopleViewModel.NoSheet ? AppButton.Primary : AppButton.Secondary
            iconName: "key"
            //: button: makes a recovery sheet
            text: qsTr("復旧シートを作る")
            disabledReason: root.people.responsible ? ""
                            //: why a staff member cannot make a recovery sheet
                            : qsTr("復旧シートを作れるのは、責任者だけです")
            onClicked: root.making = true
        }

        When {
            open: root.making

            AskSecret {
                Layout.fillWidth: true
                //: before the recovery code is shown
                text: qsTr("まわりに、画面をのぞく人がいないことを確かめてください。")
                //: button: makes the recovery code and shows it
                actionText: qsTr("コードを出す")
                onGiven: secret => {
                    root.people.makeSheet(secret);
                    root.making = false;
                }
                onDropped: root.making = false
            }
        }
    }
}

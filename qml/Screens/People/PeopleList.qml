pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Who is there with which role, who left, how the recovery sheet stands, and whether a PIN is to be had.
Page {
    id: root

    required property PeopleViewModel people
    property bool marksCurrent: true

    // A line was pressed.
    signal chosen

    signal backPressed

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page of people and roles
        title: qsTr("人と役割")
        onBackPressed: root.backPressed()
    }

    Banner {
        objectName: "personRemoved"
        Layout.fillWidth: true
        visible: root.people.done === PeopleViewModel.Removed
        tone: Tone.Ok
        //: a person can no longer open the store
        title: qsTr("外しました。もうひらけません。")
    }

    Banner {
        objectName: "keyRenewed"
        Layout.fillWidth: true
        visible: root.people.done === PeopleViewModel.KeyRenewed
        tone: Tone.Ok
        //: the store took another key
        title: qsTr("手帳の鍵を新しくしました。")
    }

    Refusal {
        Layout.fillWidth: true
        visible: root.people.failed && root.people.pane === PeopleViewModel.ListPane
        source: root.people
    }

    Working {
        Layout.fillWidth: true
        visible: root.people.busy && root.people.pane === PeopleViewModel.ListPane
        people: root.people
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.people.people

            delegate: ListRow {
                id: entry

                required property int key
                required property string name
                required property int role
                required property bool own
                required property string gone
                required property bool without

                objectName: `person_${entry.name}`
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space4
                Layout.rightMargin: -Theme.space4
                text: entry.name
                detail: entry.gone !== ""
                        //: beneath somebody who works here no longer; %1 is the day
                        ? qsTr("%1 に外しました").arg(entry.gone)
                        : entry.without
                        //: beneath somebody whom a new key of the store left without a way in
                        ? qsTr("パスフレーズを決めなおしてください")
                        //: beneath the person who is at work now; %1 is the role
                        : entry.own ? qsTr("%1 ・ あなた").arg(Roles.word(entry.role)) : Roles.word(entry.role)
                pressable: entry.gone === "" && !root.people.busy
                selected: root.marksCurrent && entry.key === root.people.selected
                onClicked: {
                    root.people.select(entry.key);
                    root.chosen();
                }

                Icon {
                    visible: entry.gone === ""
                    name: "forward"
                    size: Theme.iconSmall
                    color: Theme.ink2
                }
            }
        }
    }

    AppButton {
        objectName: "personAdd"
        iconName: "plus"
        //: button: another person is to work with the store
        text: qsTr("人を加える")
        disabledReason: root.people.responsible ? ""
                        //: why somebody else cannot add a person
                        : qsTr("人を加えられるのは、責任者だけです")
        onClicked: root.people.show(PeopleViewModel.AddPane)
    }

    AppText {
        objectName: "roleLimits"
        Layout.fillWidth: true
        variant: AppText.Small
        //: on the page of people: what roles cannot hold up
        text: qsTr("役割は、このアプリの中で守られます。パスフレーズを持つ人が、ほかの道具で端末のファイルを直接ひらけば、すべてを読み書きできます。書きかえは、履歴を確かめると見つかりますが、防ぐことはできません。")
    }

    SectionHeader {
        Layout.fillWidth: true
        //: head in the list of people: ways in when a passphrase is lost
        text: qsTr("パスフレーズがわからなくなったとき")
    }

    ListRow {
        objectName: "openRecovery"
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.space4
        Layout.rightMargin: -Theme.space4
        //: line in the list of people: the printed code
        text: qsTr("復旧シート")
        detail: {
            switch (root.people.sheet) {
            //: beneath 復旧シート
            case PeopleViewModel.NoSheet: return qsTr("まだありません");
            //: beneath 復旧シート
            case PeopleViewModel.Untried: return qsTr("まだためされていません");
            //: beneath 復旧シート
            case PeopleViewModel.Spent: return qsTr("使われました。新しく作ってください");
            //: beneath 復旧シート; %1 is the day when it was tried
            default: return qsTr("%1 に確かめました").arg(root.people.sheetTried);
            }
        }
        selected: root.marksCurrent && root.people.pane === PeopleViewModel.RecoveryPane
        onClicked: root.people.show(PeopleViewModel.RecoveryPane)

        ToneMark {
            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            tone: root.people.sheet === PeopleViewModel.Tried ? Tone.Ok : Tone.Warn
            color: root.people.sheet === PeopleViewModel.Tried ? Theme.yes : Theme.warnMark
        }
    }

    When {
        open: root.people.responsible && !root.people.busy

        NewKeyCard {
            Layout.fillWidth: true
            people: root.people
        }
    }

    AppText {
        objectName: "pinNone"
        Layout.fillWidth: true
        visible: !root.people.pinPossible
        variant: AppText.Small
        //: why no PIN is offered on this device
        text: qsTr("PIN は使えません。この端末に、PIN を守る専用の部品がないためです。")
    }
}

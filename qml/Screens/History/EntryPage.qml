import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One entry: what happened, by whom and why, and what was there before and after.
Page {
    id: root

    required property HistoryViewModel history

    signal backPressed

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: above an entry of the history; %1 is its number
        overline: qsTr("記録 %1 番").arg(root.history.opened)
        title: root.history.openedText
        onBackPressed: root.backPressed()
    }

    Card {
        Layout.fillWidth: true

        Fact {
            Layout.fillWidth: true
            //: line of an entry of the history
            label: qsTr("いつ")
            text: root.history.openedWhen
        }

        Fact {
            Layout.fillWidth: true
            //: line of an entry of the history
            label: qsTr("だれが")
            text: root.history.openedWho
        }

        Fact {
            objectName: "entryReason"
            Layout.fillWidth: true
            //: line of an entry of the history: the reason that was given
            label: qsTr("なぜ")
            text: root.history.openedReason
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: root.history.openedBefore !== "" || root.history.openedAfter !== ""
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldMin
            visible: root.history.openedBefore !== ""
            look: Card.Sunken
            //: what was there before a change
            title: qsTr("前")

            AppText {
                objectName: "entryBefore"
                Layout.fillWidth: true
                text: root.history.openedBefore
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldMin
            visible: root.history.openedAfter !== ""
            //: what is there after a change
            title: qsTr("あと")

            AppText {
                objectName: "entryAfter"
                Layout.fillWidth: true
                text: root.history.openedAfter
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.history.openedErased
        //: at an entry whose personal data was taken out
        title: qsTr("中身は消されています。いつ、だれが、の記録は残ります。")
    }

    Banner {
        Layout.fillWidth: true
        visible: root.history.failed
        tone: Tone.Danger
        title: root.history.error.what
        safe: root.history.error.safe
        next: root.history.error.next
        closable: true
        onClosed: root.history.forgetError()
    }

    AppButton {
        objectName: "entryErase"
        visible: !root.history.openedErased
        variant: AppButton.Quiet
        //: button at an entry of the history: takes its personal data out for good
        text: qsTr("個人の情報なので、中身を消す")
        onClicked: erase.open()
    }

    ProvenDialog {
        id: erase

        objectName: "eraseDialog"
        why: root.history.jot(`erase/${root.history.opened}`)
        destructive: true
        tone: Tone.Danger
        //: title of the dialog that takes personal data out of the history
        title: qsTr("この記録の中身を消す")
        //: text of the dialog that takes personal data out of the history
        text: qsTr("前とあとの中身が消え、もとにもどせません。いつ、だれが何をしたかは残り、履歴がつながっていることも確かめられます。")
        //: button of the dialog that takes personal data out of the history
        acceptText: qsTr("消す")
        //: example in the empty reason field
        example: qsTr("本人から求められた")
        onGiven: (reason, secret) => root.history.erase(reason, secret)
    }
}

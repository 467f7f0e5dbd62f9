pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Taking many requests on without leaving the page: one code after the other, or a whole folder; each with its outcome.
Card {
    id: root

    required property VendorDeskViewModel desk

    signal folderWanted

    spacing: Theme.space3
    //: heading over taking many requests on
    title: qsTr("たくさん受け取る")

    Toggle {
        objectName: "takeMany"
        Layout.fillWidth: true
        //: switch: requests are taken on one after the other
        text: qsTr("続けて受け取る")
        //: what taking one after the other means
        description: qsTr("1 件ずつの確認をせず、読み取るたびに引き受けます。鍵が変わった薬局だけは止めます。")
        checked: root.desk.many
        onToggled: root.desk.many = checked
    }

    AppButton {
        objectName: "takeFolder"
        iconName: "file"
        //: takes every message of a folder
        text: qsTr("フォルダの中をまとめて受け取る")
        onClicked: root.folderWanted()
    }

    AppText {
        objectName: "takenCount"
        Layout.fillWidth: true
        visible: root.desk.taken.count > 0
        variant: AppText.Heading
        //: requests that were taken on just now; %1 how many
        text: qsTr("%1 件を引き受けました").arg(root.desk.takenCount)
    }

    Repeater {
        model: root.desk.taken

        delegate: RowLayout {
            id: entry

            required property int what
            required property string pharmacy
            required property string detail

            Layout.fillWidth: true
            spacing: Theme.space3

            ToneMark {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space1
                tone: entry.what === TakenListModel.TakenOn ? Tone.Ok
                      : entry.what === TakenListModel.Known ? Tone.Neutral : Tone.Warn
                color: entry.what === TakenListModel.TakenOn ? Theme.yes
                       : entry.what === TakenListModel.Known ? Theme.lineStrong : Theme.warnMark
            }

            AppText {
                Layout.fillWidth: true
                text: entry.pharmacy === "" ? entry.detail
                      //: one request that was taken in; %1 pharmacy, %2 systems or what happened
                      : qsTr("%1　%2").arg(entry.pharmacy).arg(entry.detail)
            }
        }
    }

    AppButton {
        objectName: "takenDone"
        visible: root.desk.taken.count > 0
        variant: AppButton.Primary
        //: goes from taking requests on to the list of them
        text: qsTr("届いた依頼へ")
        onClicked: root.desk.back()
    }
}

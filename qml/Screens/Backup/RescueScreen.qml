pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What can still be read of a damaged store, and the way to the newest sound backup.
Page {
    id: root

    required property AppViewModel app

    readonly property RescueViewModel rescue: root.app.rescue

    objectName: "rescueScreen"

    PageHeader {
        Layout.fillWidth: true
        detail: root.rescue.owner
        //: title of the view of a damaged store
        title: qsTr("読めるものを見ています")
    }

    Banner {
        objectName: "rescueBanner"
        Layout.fillWidth: true
        tone: Tone.Warn
        title: root.rescue.losses === ""
               //: view of a damaged store: everything could be read
               ? qsTr("記録のファイルがこわれていますが、中身は読めました。")
               //: view of a damaged store; %1 is what could not be read
               : qsTr("記録のファイルがこわれています。読めないもの: %1").arg(root.rescue.losses)
        //: view of a damaged store: what is safe
        safe: qsTr("ファイルには手を加えていません。ここでは見るだけで、何も変わりません。")
        //: view of a damaged store: what to do
        next: qsTr("いちばん新しいバックアップから戻してください。そのあとに答えたものは、ここを見て書きとめておき、入れなおせます。")
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "rescueLeave"
            iconName: "lock"
            //: button of the view of a damaged store: back to the lock screen
            text: qsTr("閉じる")
            onClicked: root.app.leaveRescue()
        }

        AppButton {
            objectName: "rescueRestore"
            visible: !root.app.sample
            variant: AppButton.Primary
            //: button of the view of a damaged store: a backup is brought back
            text: qsTr("バックアップから戻す")
            onClicked: root.app.showRestore()
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.rescue.sheets.length > 0
        //: card of the view of a damaged store
        title: qsTr("チェックリストと答え")

        SelectField {
            objectName: "rescueSheet"
            Layout.fillWidth: true
            //: field: which sheet of a damaged store is shown
            label: qsTr("見るチェックリスト")
            options: root.rescue.sheets
            current: root.rescue.sheet
            onPicked: index => root.rescue.choose(index)
        }

        AppText {
            Layout.fillWidth: true
            visible: root.rescue.unreadable
            strong: true
            color: Theme.warnInk
            //: some answers of a sheet of a damaged store cannot be read
            text: qsTr("この表には、読めない答えがあります。")
        }

        AppText {
            Layout.fillWidth: true
            visible: root.rescue.rows.count === 0
            color: Theme.ink2
            //: a sheet of a damaged store without any answer that can be read
            text: qsTr("読める答えはありません。")
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Repeater {
                model: root.rescue.rows

                delegate: ListRow {
                    required property string title
                    required property int index
                    required detail

                    Layout.fillWidth: true
                    leftPadding: 0
                    rightPadding: 0
                    pressable: false
                    divided: index + 1 < root.rescue.rows.count
                    text: title
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.rescue.vendors !== ""
        //: card of the view of a damaged store
        title: qsTr("事業者")

        AppText {
            Layout.fillWidth: true
            text: root.rescue.vendors
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.rescue.history !== ""
        //: card of the view of a damaged store
        title: qsTr("履歴")

        AppText {
            Layout.fillWidth: true
            text: root.rescue.history
        }
    }
}

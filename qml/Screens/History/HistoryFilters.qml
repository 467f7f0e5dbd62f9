import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What narrows the history: who, when, one row, only what left the device, only who opened it.
ColumnLayout {
    id: root

    required property HistoryViewModel history

    spacing: Theme.space3

    SelectField {
        objectName: "historyPeriod"
        Layout.fillWidth: true
        //: field above the history: how far back
        label: qsTr("いつ")
        options: [
            //: choice above the history: no limit of time
            qsTr("すべて"),
            //: choice above the history
            qsTr("今日"),
            //: choice above the history
            qsTr("この 7 日"),
            //: choice above the history
            qsTr("この 30 日"),
            root.history.thisYear
        ]
        current: root.history.period
        onPicked: index => root.history.period = index
    }

    SelectField {
        objectName: "historyPerson"
        Layout.fillWidth: true
        visible: root.history.people.length > 2
        //: field above the history: whose doing
        label: qsTr("だれが")
        options: root.history.people
        current: root.history.person
        onPicked: index => root.history.person = index
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space2

        Chip {
            objectName: "historyDepartures"
            //: filter of the history: only what went off the device
            text: qsTr("この端末から出たもの")
            chosen: root.history.departures
            onClicked: root.history.departures = !root.history.departures
        }

        Chip {
            objectName: "historyOpenings"
            //: filter of the history: only who opened and locked the store, and wrong passphrases
            text: qsTr("開閉の記録")
            chosen: root.history.openings
            onClicked: root.history.openings = !root.history.openings
        }

        Chip {
            objectName: "historyRow"
            visible: root.history.row !== ""
            width: Math.min(implicitWidth, root.width)
            //: filter of the history: one row of the checklist alone; %1 is the row
            text: qsTr("%1 だけ").arg(root.history.row)
            chosen: true
            onClicked: root.history.showAll()
        }
    }

    AppText {
        objectName: "historyOwnLog"
        Layout.fillWidth: true
        visible: root.history.openings
        variant: AppText.Small
        //: beneath the filter of openings: row 2(6) of the checklist asks for logs of access, and these are the app's own; what the count of wrong secrets cannot prove
        text: qsTr("チェックリスト 2(6)（アクセスログの管理）のうち、この手帳そのものの分は、この記録です。入力まちがいの回数は、ロックしている間は手帳の外に書かれ、次にひらいたときにここへ移ります。その間に端末のファイルを消せる人は、回数も消せます。")
    }
}

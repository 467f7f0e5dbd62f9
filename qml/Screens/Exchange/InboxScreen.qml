pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 受信箱: everything that arrived, what waits for a person and what was decided.
Page {
    id: root

    required property InboxListModel inbox
    required property ScanViewModel scan

    signal backPressed
    signal chosen(key: int)

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the list of everything that arrived
        title: qsTr("受信箱")
        //: explains the list of everything that arrived
        detail: qsTr("届いた回答は、受け取るまで事業者確認用を変えません。")
        onBackPressed: root.backPressed()
    }

    PassedOver {
        Layout.fillWidth: true
        scan: root.scan
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.inbox.count === 0
        iconName: "inbox"
        //: nothing arrived yet
        title: qsTr("まだ何も届いていません")
        //: how something arrives
        text: qsTr("「事業者」の「回答を受け取る」で読み取ると、ここに入ります。")
    }

    Card {
        Layout.fillWidth: true
        visible: root.inbox.count > 0
        padding: Theme.space2
        spacing: 0

        Repeater {
            model: root.inbox

            delegate: ListRow {
                id: entry

                required property int key
                required property string vendor
                required property string systems
                required property int standing
                required property string received
                required property string refusal

                objectName: `arrival_${entry.key}`
                Layout.fillWidth: true
                //: vendor and its systems
                text: qsTr("%1 ・ %2").arg(entry.vendor).arg(entry.systems)
                detail: (Theme.compact ? `${chip.text}\n` : "")
                        + (entry.refusal === "" ? entry.received
                        //: when it arrived and why it was refused
                        : qsTr("%1 ・ 理由: %2").arg(entry.received).arg(entry.refusal))
                actionText: entry.standing === ArrivalViewModel.Staged
                            //: opens a response to decide about it
                            ? qsTr("比べて受け取る")
                            //: opens a response that was decided about
                            : qsTr("見る")
                onClicked: root.chosen(entry.key)

                StatusChip {
                    id: chip

                    // On a phone the words stand with the others, so that the name has the whole line.
                    visible: !Theme.compact
                    tone: entry.standing === ArrivalViewModel.Staged ? Tone.Warn
                          : entry.standing === ArrivalViewModel.Accepted ? Tone.Ok : Tone.Neutral
                    text: {
                        switch (entry.standing) {
                        //: state of a response
                        case ArrivalViewModel.Staged: return qsTr("確認待ち");
                        //: state of a response
                        case ArrivalViewModel.Accepted: return qsTr("受領済み");
                        //: state of a response
                        default: return qsTr("受け取らず");
                        }
                    }
                }
            }
        }
    }
}

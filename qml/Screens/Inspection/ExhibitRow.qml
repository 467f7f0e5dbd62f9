pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Evidence
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// What a row stands on, in front of an inspector: photos, where papers are kept, and the ledgers it rests on.
Page {
    id: root

    required property ExhibitViewModel exhibit

    PageHeader {
        objectName: "exhibitRow"
        Layout.fillWidth: true
        back: true
        //: above a row's title: what it stands on
        overline: qsTr("この項目の根拠資料")
        title: root.exhibit.title
        onBackPressed: root.exhibit.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.exhibit
    }

    Card {
        Layout.fillWidth: true
        spacing: 0
        visible: root.exhibit.evidence.list.count > 0
        //: card: photos, files and words that belong to a row
        title: qsTr("写真・書類・置き場所")

        Repeater {
            model: root.exhibit.evidence.list

            delegate: EvidenceLine {
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space4
                Layout.rightMargin: -Theme.space4
                pressable: kind === EvidenceViewModel.Photo
                //: what pressing a photo does
                actionText: kind === EvidenceViewModel.Photo ? qsTr("大きく見る") : ""
                onClicked: photo.look(key, title)
            }
        }
    }

    Card {
        Layout.fillWidth: true
        spacing: 0
        visible: root.exhibit.rowLedgers.count > 0
        //: card: the ledgers that a row rests on
        title: qsTr("台帳")

        Repeater {
            model: root.exhibit.rowLedgers

            delegate: LedgerDoor {
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space4
                Layout.rightMargin: -Theme.space4
                onClicked: root.exhibit.openLedger(key)
            }
        }
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.exhibit.rowLedgers.count === 0 && root.exhibit.evidence.list.count === 0
        iconName: "attach"
        //: a row without photos, papers or ledgers
        title: qsTr("この項目には、根拠資料が付けられていません")
    }

    PhotoFull {
        id: photo

        exhibit: root.exhibit
    }
}

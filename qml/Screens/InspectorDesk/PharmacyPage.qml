pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// One pharmacy: who signed what and when, how each sheet stands, the own note, and what it showed before.
Page {
    id: root

    required property InspectorDeskViewModel desk
    property bool paged: false

    readonly property PharmacyViewModel pharmacy: root.desk.pharmacy

    maximumWidth: Theme.readMax

    PageHeader {
        objectName: "pharmacyHeader"
        Layout.fillWidth: true
        back: root.paged
        title: root.pharmacy.name
        //: beneath a pharmacy's name; %1 how many things are missing, %2 how old this is
        detail: qsTr("%1 ・ %2").arg(PharmacyWords.missing(root.pharmacy.missing)).arg(PharmacyWords.age(root.pharmacy.days))
        onBackPressed: root.desk.back()

        StatusChip {
            text: PharmacyWords.state(root.pharmacy.state)
            tone: PharmacyWords.tone(root.pharmacy.state)
        }
    }

    Refusal {
        Layout.fillWidth: true
        source: root.pharmacy
    }

    Banner {
        objectName: "pharmacyNamesake"
        Layout.fillWidth: true
        visible: root.pharmacy.namesake
        tone: Tone.Warn
        //: warning: two pharmacies have one name and different keys
        title: qsTr("同じ名前で、鍵のちがう薬局があります")
        //: what to do about two pharmacies of one name
        text: qsTr("照合番号を薬局の画面の数字と見くらべてください。端末を入れかえた薬局のこともあります。")
    }

    SignatureCard {
        Layout.fillWidth: true
        pharmacy: root.pharmacy
    }

    ButtonRow {
        Layout.fillWidth: true
        visible: root.pharmacy.state === PharmacyViewModel.Waiting
        leading: true

        AppButton {
            objectName: "statusRefuse"
            //: button: does not accept what a pharmacy showed
            text: qsTr("受け取らない")
            onClicked: root.pharmacy.refuse()
        }

        AppButton {
            objectName: "statusAccept"
            variant: AppButton.Primary
            iconName: "tick"
            //: button: accepts what a pharmacy showed
            text: qsTr("受け取る")
            onClicked: root.pharmacy.accept()
        }
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space2
        //: card: how each sheet of a pharmacy stands; %1 is its edition
        title: qsTr("シートごとの記入（%1）").arg(root.pharmacy.edition)

        Repeater {
            model: root.pharmacy.sheets

            delegate: ShownSheet {
                Layout.fillWidth: true
            }
        }
    }

    Card {
        objectName: "shownLeftOut"
        Layout.fillWidth: true
        visible: root.pharmacy.leftOut.length > 0
        spacing: Theme.space2
        //: card: vendors' sheets that a pharmacy does not count
        title: qsTr("数えていない事業者確認用")

        Repeater {
            model: root.pharmacy.leftOut

            delegate: AppText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
            }
        }
    }

    NoteCard {
        Layout.fillWidth: true
        pharmacy: root.pharmacy
    }

    VisitsCard {
        Layout.fillWidth: true
        visible: root.pharmacy.visits.count > 1
        desk: root.desk
    }
}

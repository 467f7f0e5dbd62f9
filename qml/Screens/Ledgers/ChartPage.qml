pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// 連絡体制図, drawn: boxes for people and bodies, lines from the one who calls to the one who is called.
Page {
    id: root

    required property LedgersViewModel ledgers

    readonly property ChartViewModel chart: root.ledgers.chart

    LedgerHead {
        Layout.fillWidth: true
        ledgers: root.ledgers
    }

    PageHeader {
        Layout.fillWidth: true
        objectName: "chartHeader"
        //: title of the page with the contact chart
        title: qsTr("連絡体制図")
        //: how to use the contact chart
        detail: qsTr("上から下へ連絡します。箱を押すと直せます。")

        AppButton {
            objectName: "chartCalls"
            visible: root.chart.count > 0
            iconName: "phone"
            //: opens the large list of whom to call
            text: qsTr("大きな字で見る")
            onClicked: root.ledgers.show(LedgersViewModel.CallsPane)
        }

        AppButton {
            objectName: "chartList"
            visible: root.chart.count > 0
            iconName: "menu"
            //: opens the contacts as a list
            text: qsTr("一覧で見る")
            onClicked: root.ledgers.show(LedgersViewModel.ListPane)
        }

        AppButton {
            objectName: "chartAdd"
            variant: AppButton.Primary
            iconName: "plus"
            //: adds a person or body to the contact chart
            text: qsTr("連絡先を足す")
            onClicked: root.ledgers.addEntry()
        }
    }

    Refusal {
        Layout.fillWidth: true
        source: root.ledgers
    }

    Banner {
        objectName: "numbersUnchecked"
        Layout.fillWidth: true
        visible: root.chart.unchecked > 0
        tone: Tone.Warn
        //: %1 telephone numbers that nobody tried for a year
        title: qsTr("1 年以上確かめていない番号が %1 件あります").arg(root.chart.unchecked)
        //: opens the list on which numbers are marked as tried
        actionText: qsTr("確かめる")
        onAction: root.ledgers.show(LedgersViewModel.CallsPane)
    }

    EmptyState {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        visible: root.chart.count === 0
        iconName: "network"
        //: in place of the contact chart while nobody is in it
        title: qsTr("まだだれも登録されていません")
        //: whom the contact chart should hold
        text: qsTr("薬局内、会社本部、事業者、情報セキュリティ事業者、外部有識者、都道府県警察の担当部署、厚生労働省を足すと、図が自動で作られます。")
    }

    Card {
        objectName: "chartLacking"
        Layout.fillWidth: true
        visible: root.chart.lacking.count > 0
        look: Card.Sunken
        //: card: kinds of contacts that the manual names and the chart lacks
        title: qsTr("マニュアルが挙げる連絡先で、まだ無いもの")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            Repeater {
                model: root.chart.lacking

                delegate: AppButton {
                    required property int key
                    required property string label

                    objectName: `chartLacking_${key}`
                    iconName: "plus"
                    text: label
                    //: what the button does; %1 is a kind of contact
                    Accessible.description: qsTr("%1 の連絡先を足す").arg(label)
                    onClicked: root.ledgers.addContact(key)
                }
            }
        }
    }

    ChartDrawing {
        Layout.fillWidth: true
        visible: root.chart.count > 0
        chart: root.chart
        onBoxPressed: key => root.ledgers.openEntry(key)
    }

    AppText {
        objectName: "chartMinistry"
        Layout.fillWidth: true
        visible: text !== ""
        variant: AppText.Small
        text: root.chart.ministry
    }
}

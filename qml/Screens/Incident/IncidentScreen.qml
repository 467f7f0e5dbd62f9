pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// インシデントかも？: what to do first, whom to call in which order, and what was seen when. Calm, large, one thing after
// another.
Page {
    id: root

    required property IncidentViewModel incident

    PageHeader {
        objectName: "incidentHeader"
        Layout.fillWidth: true
        //: title of the page for a suspected incident
        title: qsTr("インシデント\u200bかも？")
        //: calms whoever opens the page for a suspected incident
        detail: qsTr("間違いでもかまいません。迷ったら、電源は切らずにネットワークから切り離し、すぐに電話してください。")
    }

    Refusal {
        Layout.fillWidth: true
        source: root.incident
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.expanded ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        FirstSteps {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            portal: root.incident.portal
        }

        Card {
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space4
            //: card with the telephone numbers for an incident
            title: qsTr("この順に電話する")

            Repeater {
                model: root.incident.calls

                delegate: CallLine {
                    Layout.fillWidth: true
                }
            }
        }
    }

    When {
        open: root.incident.open

        NotePad {
            Layout.fillWidth: true
            incident: root.incident
        }
    }

    When {
        open: root.incident.open

        Card {
            Layout.fillWidth: true
            look: Card.Sunken

            Toggle {
                objectName: "shownLocked"
                Layout.fillWidth: true
                enabled: root.incident.mayShowLocked
                //: switch: the page for an incident is there before the store is unlocked
                text: qsTr("ロック中もこのページを見せる")
                description: root.incident.mayShowLocked
                             //: what the switch does
                             ? qsTr("連絡体制図で「ロック中も見せる」にした連絡先だけが、暗号化せずに保存されます。")
                             //: why the switch cannot be moved
                             : qsTr("変えられるのは責任者だけです。")
                checked: root.incident.shownLocked
                onToggled: root.incident.setShownLocked(checked)
            }
        }
    }
}

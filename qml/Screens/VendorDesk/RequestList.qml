pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The requests that pharmacies sent, newest first, with age and state.
Page {
    id: root

    required property VendorDeskViewModel desk
    property bool marksCurrent: true

    // A line was pressed.
    signal chosen

    PageHeader {
        Layout.fillWidth: true
        //: title of the vendor's list of requests
        title: qsTr("届いた依頼")
        //: explains the vendor's list of requests
        detail: qsTr("薬局からの依頼に答えて、署名した回答を返します。")
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.desk.requests.count > 0
        spacing: 0

        Repeater {
            model: root.desk.requests

            delegate: ListRow {
                id: entry

                required property string key
                required property string pharmacy
                required property string systems
                required property int state
                required property int days
                required property bool overdue
                required property string responded

                objectName: `request_${entry.pharmacy}`
                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space4
                Layout.rightMargin: -Theme.space4
                text: entry.pharmacy
                detail: (entry.responded === "" ? `${entry.systems}\n${RequestStates.age(entry.days)}`
                        //: when a request was answered; %1 systems, %2 day
                        : qsTr("%1\n%2 に回答").arg(entry.systems).arg(entry.responded))
                        + (Theme.compact ? `\n${chip.text}` : "")
                selected: root.marksCurrent && entry.key === root.desk.selected
                onClicked: {
                    root.desk.select(entry.key);
                    root.chosen();
                }

                StatusChip {
                    id: chip

                    // On a phone the words stand with the others, so that the name has the whole line.
                    visible: !Theme.compact
                    text: entry.overdue
                          //: the day by which the pharmacy wanted an answer is past
                          ? qsTr("期日超過") : RequestStates.words(entry.state)
                    tone: entry.overdue ? Tone.Danger : RequestStates.tone(entry.state)
                }
            }
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "requestReceive"
            variant: AppButton.Primary
            iconName: "qr"
            //: takes a pharmacy's request in
            text: qsTr("依頼を受け取る")
            onClicked: root.desk.receive()
        }

        AppButton {
            objectName: "openProducts"
            variant: AppButton.Quiet
            iconName: "checklist"
            //: opens the standard answers
            text: qsTr("標準回答")
            onClicked: root.desk.showProducts()
        }

        AppButton {
            objectName: "openOutbox"
            variant: AppButton.Quiet
            iconName: "send"
            //: opens the list of responses that were sent
            text: qsTr("送った回答")
            onClicked: root.desk.showOutbox()
        }
    }
}

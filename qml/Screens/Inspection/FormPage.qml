pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Backup
import Mamori.Screens.Check
import Mamori.Tokens
import Mamori.ViewModels

// The form in its official order with what stands around it: before the day what is to be prepared, on the day nothing
// that changes anything.
Page {
    id: root

    required property AppViewModel app

    readonly property InspectionViewModel inspection: root.app.inspection

    // The person wants the screen back and is asked for the own secret.
    property bool leaving: false

    PageHeader {
        objectName: "inspectionHeader"
        Layout.fillWidth: true
        //: title of the page for an inspector
        title: qsTr("立入検査")
        overline: root.inspection.form
        //: beneath the title; %1 is the pharmacy, %2 the responsible person, %3 the day
        detail: qsTr("%1 ・ 責任者 %2 ・ %3").arg(root.inspection.pharmacy).arg(root.inspection.responsible).arg(root.inspection.today)

        AppButton {
            objectName: "inspectionBegin"
            visible: !root.inspection.showing
            iconName: "lock"
            //: button: hands the screen to an inspector; nothing can be changed then
            text: qsTr("検査担当者に見せる")
            onClicked: root.inspection.begin()
        }

        AppButton {
            objectName: "inspectionLock"
            visible: root.inspection.showing
            iconName: "lock"
            //: button: covers the screen and closes the store until the passphrase is given
            text: qsTr("ロック")
            onClicked: root.app.lock()
        }
    }

    Banner {
        Layout.fillWidth: true
        visible: root.inspection.failed
        tone: Tone.Danger
        title: root.inspection.error.what
        safe: root.inspection.error.safe
        next: root.inspection.error.next
    }

    Banner {
        objectName: "inspectionShowing"
        Layout.fillWidth: true
        visible: root.inspection.showing && !root.leaving
        tone: Tone.Info
        //: while an inspector looks at the screen
        title: qsTr("見るだけの画面です。見せたことは日時とともに記録しています。")
        //: button: takes the screen back from an inspector
        actionText: qsTr("検査を終える")
        onAction: root.leaving = true
    }

    When {
        open: root.inspection.showing && root.leaving

        AskSecret {
            Layout.fillWidth: true
            //: before the screen is taken back from an inspector
            text: qsTr("もとの画面にもどるには、あなたのパスフレーズを入れます。")
            //: button: takes the screen back from an inspector
            actionText: qsTr("検査を終える")
            onGiven: secret => {
                if (root.inspection.end(secret))
                    root.leaving = false;
            }
            onDropped: root.leaving = false
        }
    }

    MissingCard {
        visible: !root.inspection.showing
        Layout.fillWidth: true
        inspection: root.inspection
    }

    CoverCard {
        visible: !root.inspection.showing
        Layout.fillWidth: true
        exhibit: root.inspection.exhibit
    }

    DoorsCard {
        Layout.fillWidth: true
        exhibit: root.inspection.exhibit
    }

    LeftOutCard {
        Layout.fillWidth: true
        inspection: root.inspection
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            variant: AppText.Heading
            text: root.inspection.form
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.ink2
            text: root.inspection.lastCheck !== ""
                  //: above the official order; %1 rows, %2 answered, %3 the day of the last check
                  ? qsTr("%1 項目中 %2 項目に回答済み ・ 直近の点検 %3").arg(root.inspection.total).arg(root.inspection.answered).arg(root.inspection.lastCheck)
                  //: above the official order before any check; %1 rows, %2 answered
                  : qsTr("%1 項目中 %2 項目に回答済み").arg(root.inspection.total).arg(root.inspection.answered)
        }

        SelectField {
            objectName: "inspectionSheet"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.sheetMax
            visible: root.inspection.sheets.length > 1
            //: list field of the inspection: which sheet is shown
            label: qsTr("シート")
            options: root.inspection.sheets
            current: root.inspection.current
            onPicked: index => root.inspection.choose(index)
        }

        SignedBand {
            Layout.fillWidth: true
            signature: root.inspection.signature
            readOnly: true
        }

        Repeater {
            model: root.inspection.rows
            delegate: OfficialRow {
                Layout.fillWidth: true
                onEvidenceWanted: root.inspection.openEvidence(key)
            }
        }
    }

    ShowCard {
        Layout.fillWidth: true
        inspection: root.inspection
        onPaperWanted: code => root.inspection.printStatus(code)
    }

    DayPapers {
        visible: !root.inspection.showing
        Layout.fillWidth: true
        papers: root.app.papers
    }

    RecordCard {
        shown: !root.inspection.showing
        Layout.fillWidth: true
        inspection: root.inspection
        onHistoryWanted: root.app.openHistory()
    }
}

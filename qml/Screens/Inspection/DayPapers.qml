import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The papers for the day: every sheet as the official form, and the one-page summary.
Card {
    id: root

    required property PapersViewModel papers

    spacing: Theme.space3
    //: card of the inspection: papers to be printed
    title: qsTr("紙で用意する")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what the papers are
        text: qsTr("薬局確認用とすべての事業者確認用を、厚生労働省の様式の形の PDF にします。")
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppButton {
            objectName: "papersAll"
            iconName: "print"
            //: button: every sheet as PDF
            text: qsTr("すべての用紙")
            onClicked: root.papers.want(PapersViewModel.AllForms)
        }

        AppButton {
            objectName: "papersSummary"
            variant: AppButton.Quiet
            iconName: "print"
            //: button: the one-page summary as PDF
            text: qsTr("まとめ 1 枚")
            onClicked: root.papers.want(PapersViewModel.Summary)
        }

        AppButton {
            objectName: "papersTable"
            variant: AppButton.Quiet
            iconName: "upload"
            //: button: every sheet as a spreadsheet
            text: qsTr("表計算のファイル（.xlsx・CSV）")
            onClicked: place.ask()
        }

        AppButton {
            objectName: "papersCalendar"
            variant: AppButton.Quiet
            iconName: "calendar"
            //: button: the days to keep as a file for a calendar program
            text: qsTr("日付をカレンダーへ（.ics）")
            onClicked: calendarPlace.ask()
        }
    }

    FileAsk {
        id: place

        dialog: "qrc:/qt/qml/Mamori/Screens/Ledgers/TableSaveDialog.qml"
        //: file name of all sheets as a spreadsheet
        suggestedName: qsTr("チェックリスト.xlsx")
        onChosen: file => root.papers.saveSheets(file)
    }

    FileAsk {
        id: calendarPlace

        dialog: "qrc:/qt/qml/Mamori/Screens/Papers/CalendarDialog.qml"
        //: file name of the days to keep, for a calendar program
        suggestedName: qsTr("まもり手帳の日付.ics")
        onChosen: file => root.papers.saveCalendar(file)
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What a filled form is about as a whole: how much of it fits, whose it is, and the days that are asked about once.
Card {
    id: root

    required property FilledCopyViewModel copy

    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        strong: true
        text: root.copy.changes === 0
              //: nothing in a filled form would change the sheet; %1 rows of the sheet that the file has
              ? qsTr("シートと同じ項目 %1。書き入れるものはありません。").arg(root.copy.matched)
              //: a filled form; %1 rows of the sheet that the file has, %2 that would change, %3 of them not sure
              : qsTr("シートと同じ項目 %1。そのうち %2 項目に書き入れるものがあり、%3 項目は確かではありません。")
                .arg(root.copy.matched).arg(root.copy.changes).arg(root.copy.unsure)
    }

    Banner {
        Layout.fillWidth: true
        visible: root.copy.unmatched > root.copy.matched
        tone: Tone.Warn
        //: a filled form is another one than the sheet; %1 rows that it does not have
        title: qsTr("別の年度か、別の様式のファイルかもしれません。%1 項目が見つかりません。").arg(root.copy.unmatched)
    }

    Banner {
        Layout.fillWidth: true
        visible: root.copy.ofVendor
        //: a form that a vendor filled in and sent as a file has no signature
        title: qsTr("署名のない回答です。紙の写しと同じに扱い、ファイルを根拠資料として残します。")
        //: the name of the vendor in a file; %1 the name
        text: root.copy.vendorInFile === "" ? "" : qsTr("ファイルの事業者名: %1").arg(root.copy.vendorInFile)
    }

    GridLayout {
        Layout.fillWidth: true
        visible: root.copy.ofVendor || root.copy.dayWanted
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.space4
        rowSpacing: Theme.space4

        DateField {
            objectName: "filledReceived"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            visible: root.copy.ofVendor
            //: field: the day on which a vendor's file came
            label: qsTr("受け取った日")
            date: root.copy.received
            maximum: root.copy.today
            today: root.copy.today
            onPicked: iso => root.copy.setReceived(iso)
        }

        TextField {
            objectName: "filledSigner"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            visible: root.copy.ofVendor
            //: field: who filled a vendor's form in
            label: qsTr("記入した人")
            text: root.copy.signer
            onEdited: text => root.copy.setSigner(text)
        }

        DateField {
            objectName: "filledDay"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.alignment: Qt.AlignTop
            visible: root.copy.dayWanted
            //: field: the day of checks that have none of their own
            label: qsTr("日付のない項目を確認した日")
            date: root.copy.day
            maximum: root.copy.today
            today: root.copy.today
            optional: true
            onPicked: iso => root.copy.setDay(iso)
        }
    }

    Toggle {
        objectName: "filledEarly"
        Layout.fillWidth: true
        visible: root.copy.earlyDays
        //: switch: days before the form came out stand in the file like that and are right
        text: qsTr("様式の出た日より前の日付も、書いてあるとおりに受け取る")
        checked: root.copy.early
        onToggled: root.copy.setEarly(checked)
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Above the rows of a form that is being read in: how many there are, how many a person has to look at, and the way on.
ColumnLayout {
    id: root

    required property FormImportViewModel incoming
    required property bool paged

    readonly property bool looked: root.incoming.unsure === 0 && root.incoming.total > 0

    readonly property Item start: root.looked ? goOn : next.visible ? next : null

    spacing: Theme.space3

    PageHeader {
        Layout.fillWidth: true
        back: true
        overline: root.incoming.yearText
        //: title of the page that reads a form in
        title: qsTr("様式を取り込む")
        onBackPressed: root.incoming.clear()
    }

    Refusal {
        Layout.fillWidth: true
        visible: root.incoming.failed && (root.paged || root.incoming.pane === FormImportViewModel.ListPane)
        source: root.incoming
    }

    AppText {
        Layout.fillWidth: true
        strong: true
        text: root.incoming.total === 0
              //: nothing in a file is a row of the form
              ? qsTr("チェックリストの項目は見つかりませんでした。別のファイルを選ぶか、「ファイルと読み取りかた」で表の見出しと列を教えてください。")
              : root.looked
                //: every row of a form was looked at; %1 is how many
                ? qsTr("%1 項目を読み取りました。").arg(root.incoming.total)
                //: rows of a form, %1 how many, %2 of them to be looked at
                : qsTr("%1 項目を読み取りました。%2 項目は、目で確かめてください。").arg(root.incoming.total).arg(root.incoming.unsure)
    }

    Banner {
        objectName: "formFilled"
        Layout.fillWidth: true
        visible: root.incoming.filledCells > 2
        tone: Tone.Warn
        //: the file holds answers: it is a copy that somebody filled in
        title: qsTr("記入済みの様式のようです")
        //: what to do with a copy that was filled in; %1 is how many cells hold something
        text: qsTr("答えの欄に %1 か所の記入があります。答えを読むときは、ここではなく「チェック」の「記入済みのファイルを読む」で開いてください。").arg(root.incoming.filledCells)
    }

    AppButton {
        objectName: "formSources"
        Layout.fillWidth: true
        visible: root.paged
        iconName: "file"
        //: button: the files of a form, its year and how they are read
        text: qsTr("ファイルと読み取りかた")
        onClicked: root.incoming.show(FormImportViewModel.SummaryPane)
    }

    AppButton {
        objectName: "formLeft"
        Layout.fillWidth: true
        visible: root.incoming.left.count > 0
        //: button: the texts of a file that became no row; %1 is how many
        text: qsTr("項目にしなかった文 %1").arg(root.incoming.left.count)
        onClicked: root.incoming.show(FormImportViewModel.LeftPane)
    }

    AppButton {
        id: next

        objectName: "formNextUnsure"
        Layout.fillWidth: true
        visible: root.incoming.unsure > 0
        //: button: to the next row that is to be looked at
        text: qsTr("確かめる項目を順に見る")
        onClicked: root.incoming.goOn()
    }

    AppButton {
        id: goOn

        objectName: "formGoOn"
        Layout.fillWidth: true
        variant: AppButton.Primary
        //: button: on to the rows of the form that was in use
        text: qsTr("次へ: 前の様式と合わせる")
        disabledReason: root.incoming.total === 0
                        //: why the button cannot be pressed
                        ? qsTr("項目がありません。")
                        : root.looked ? ""
                          //: why the button cannot be pressed
                          : qsTr("目で確かめる項目が残っています。")
        onClicked: root.incoming.goToMap()
    }

    Toggle {
        objectName: "formUnsureOnly"
        Layout.fillWidth: true
        visible: root.incoming.unsure > 0
        //: switch: the list shows only rows that are to be looked at
        text: qsTr("確かめる項目だけを並べる")
        checked: root.incoming.unsureOnly
        onToggled: root.incoming.unsureOnly = checked
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// はい on the day of a first いいえ: a slip is put right, what was mended since is the second check.
Dialog {
    id: root

    required property SheetViewModel sheet

    objectName: "checkQuestion"
    //: title of the dialog after はい on the day of a first いいえ
    title: qsTr("今日の1回目は「いいえ」です")
    //: text of the dialog after はい on the day of a first いいえ
    text: qsTr("押し間違いなら1回目を直します。そのあとできるようになったのなら、2回目として書きます。どちらも履歴に残ります。")
    acceptText: ""
    //: button: leaves the answer as it was
    rejectText: qsTr("変えない")
    onRejected: root.sheet.dropCheck()

    Connections {
        target: root.sheet

        function onCheckAskedChanged(): void {
            if (root.sheet.checkAsked)
                root.open();
            else
                root.close();
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppButton {
            objectName: "checkSecond"
            Layout.fillWidth: true
            variant: AppButton.Primary
            //: button: it was put right since, and this is the second check
            text: qsTr("2回目として書く")
            onClicked: root.sheet.secondToday()
        }

        AppButton {
            objectName: "checkFix"
            Layout.fillWidth: true
            //: button: change the first check after all
            text: qsTr("1回目を直す")
            onClicked: root.sheet.fixToday()
        }
    }
}

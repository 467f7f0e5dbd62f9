import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The page for the safe.
Card {
    id: root

    required property BackupViewModel backup

    property bool saved: false

    //: card of バックアップ: the page on paper
    title: qsTr("もしものときの紙")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what the page is for
        text: qsTr("端末が使えなくなってから画面の説明を読むことはできません。戻しかたを 1 枚の紙にして、しまっておきます。")
    }

    Banner {
        Layout.fillWidth: true
        visible: root.saved
        tone: Tone.Ok
        //: the page was saved
        title: qsTr("PDF を保存しました。印刷して、金庫などに保管してください。")
    }

    AppButton {
        objectName: "backupPaper"
        iconName: "print"
        //: button: saves the page as PDF
        text: qsTr("「復元のしかた」を PDF にする")
        onClicked: ask.ask()
    }

    FileAsk {
        id: ask

        dialog: Qt.resolvedUrl("PaperAsker.qml")
        //: name of the PDF file
        suggestedName: qsTr("もしものとき-復元のしかた.pdf")
        onChosen: file => root.saved = root.backup.savePaper(file)
    }
}

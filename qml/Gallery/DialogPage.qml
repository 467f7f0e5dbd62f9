import QtQuick
import QtQuick.Layouts
import Mamori.Controls

// An opened question.
Page {
    id: root

    function present(): void {
        question.open();
        //: gallery sample
        note.show(qsTr("回答を取り消しました"));
    }

    PageHeader {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("たずねるもの")
    }

    Dialog {
        id: question

        objectName: "dialog"
        destructive: true
        tone: Tone.Danger
        //: gallery sample
        title: qsTr("見本を捨てますか？")
        //: gallery sample
        text: qsTr("練習で書いたものはすべて消えます。本当の薬局の記録はありませんので、失うものはありません。")
        //: gallery sample
        acceptText: qsTr("見本を捨てる")

        CheckBox {
            Layout.fillWidth: true
            //: gallery sample
            text: qsTr("捨ててよいことを確かめました")
        }
    }

    footer: ToastBar {
        objectName: "toastBar"
        width: root.width
        height: implicitHeight
    }

    Toast {
        id: note

        //: gallery sample
        undoText: qsTr("もとに戻す")
    }
}

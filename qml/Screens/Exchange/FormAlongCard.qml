import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A request by a form that this device read in itself: the form goes along as a signed file, where the other side has it
// not.
Card {
    id: root

    required property OutgoingViewModel outgoing
    required property PackViewModel pack

    // The form was saved since this page opened.
    property bool saved: false

    //: card on the page of a request: the form goes along
    title: qsTr("様式もいっしょに渡す")
    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        //: why a form goes along with a request; %1 edition of the form
        text: qsTr("この依頼は、この薬局で取り込んだ%1で作られています。相手の端末にこの様式がないと、依頼を開けません。").arg(root.outgoing.ownFormTitle)
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: in whose name a form is signed, and what a receiver compares; %1 the name of the pharmacy, %2 twelve digits
        text: qsTr("様式には「%1」の名前で署名します。相手は、この端末の番号 %2 を電話か会って確かめます。薬局の答えは入りません。").arg(root.pack.ownName).arg(root.pack.ownDigits)
    }

    AppText {
        Layout.fillWidth: true
        visible: root.saved
        //: the form was saved beside the request
        text: qsTr("様式を保存しました。依頼のファイルといっしょに渡してください。相手は、様式、依頼の順に開きます。")
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "formAlong"
            iconName: "file"
            //: button: saves the signed form as a file
            text: qsTr("様式のファイルを保存")
            onClicked: saver.ask()
        }
    }

    FileAsk {
        id: saver

        suggestedName: `${root.outgoing.ownFormTitle}.mamori`
        dialog: "qrc:/qt/qml/Mamori/Screens/Exchange/SaveDialog.qml"
        onChosen: file => root.pack.sign(root.outgoing.ownForm, file)
    }

    Refusal {
        Layout.fillWidth: true
        source: root.pack
    }

    Connections {
        target: root.pack

        function onSignedFor(): void {
            root.saved = true;
        }
    }
}

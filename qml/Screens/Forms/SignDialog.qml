import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// Before a form is signed for others: what is signed, in whose name, and what they see and compare.
Dialog {
    id: root

    required property PackViewModel pack

    property string edition: ""
    property string name: ""

    signal agreed

    function ask(edition: string, name: string): void {
        root.edition = edition;
        root.name = name;
        root.open();
    }

    objectName: "signForm"
    //: question before a form is signed for others; %1 the form
    title: qsTr("%1に署名して、ほかの人に渡しますか？").arg(root.name)
    //: what is signed
    text: qsTr("取り込んだ様式の項目・番号・対象・期限と、確かでない所、もとのファイルの名前に署名します。あなたの薬局の答えは入りません。")
    //: button: signs a form
    acceptText: qsTr("署名して保存先を選ぶ")
    onAccepted: root.agreed()

    AppText {
        Layout.fillWidth: true
        //: in whose name a form is signed; %1 the name of the pharmacy
        text: qsTr("発行した人の名前は「%1」になります。受け取った人には「厚生労働省の様式そのものではなく、この人が読み取ったもの」と出ます。").arg(root.pack.ownName)
    }

    AppText {
        Layout.fillWidth: true
        //: what a receiver compares
        text: qsTr("受け取った人は、電話か会って、この端末の 12 けたの番号を確かめます。聞かれたら、この番号を読み上げてください。")
    }

    AppText {
        objectName: "signDigits"
        Layout.fillWidth: true
        variant: AppText.Title
        text: root.pack.ownDigits
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: what signing a form leaves behind
        text: qsTr("渡したことは「この端末から出たもの」に残ります。番号は、設定の「信頼する鍵」でいつでも見られます。")
    }
}

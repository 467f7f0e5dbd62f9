import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Above the rows of a vendor's sheet: who signed it, when, with which number, and on what its answers stand.
ColumnLayout {
    id: root

    required property SignatureViewModel signature

    // On the day of an inspection nothing is changed or asked.
    property bool readOnly: false

    signal askWanted

    spacing: Theme.space2

    Banner {
        objectName: "signedBand"
        Layout.fillWidth: true
        visible: root.signature.there
        tone: Tone.Ok
        //: who signed a vendor's answers and when; %1 person and company, %2 day
        title: qsTr("%1が%2に署名しました").arg(root.signature.by).arg(root.signature.day)
        text: root.readOnly
              //: below who signed; %1 is the twelve digits that were compared
              ? qsTr("照合番号 %1").arg(root.signature.number)
              //: below who signed; %1 is the twelve digits that were compared
              : qsTr("照合番号 %1。直すときは、もう一度依頼するか、直した紙を写真といっしょに入力します。").arg(root.signature.number)
        actionText: root.readOnly ? ""
                    //: button: asks the vendor anew
                    : qsTr("もう一度依頼する")
        onAction: root.askWanted()
    }

    AppText {
        objectName: "footing"
        Layout.fillWidth: true
        visible: root.signature.footing !== ""
        variant: AppText.Small
        //: on what a vendor's answers stand; %1 the counts: 署名 6・紙（写しあり） 1・手入力 0
        text: qsTr("回答のもと：%1").arg(root.signature.footing)
    }
}

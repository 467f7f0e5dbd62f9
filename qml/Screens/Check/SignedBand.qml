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

    readonly property int rows: root.signature.signedRows + root.signature.paperRows + root.signature.typedRows

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
              //: below who signed; %1 is the eight digits that were compared
              ? qsTr("照合番号 %1").arg(root.signature.number)
              //: below who signed; %1 is the eight digits that were compared
              : qsTr("照合番号 %1。直すときは、もう一度依頼するか、直した紙を写真といっしょに書きうつします。").arg(root.signature.number)
        actionText: root.readOnly ? ""
                    //: button: asks the vendor anew
                    : qsTr("もう一度依頼する")
        onAction: root.askWanted()
    }

    AppText {
        objectName: "footing"
        Layout.fillWidth: true
        visible: root.rows > 0
        variant: AppText.Small
        //: on what a vendor's answers stand; %1 signed, %2 from paper, %3 typed
        text: qsTr("回答のもと：署名 %1・紙 %2・手入力 %3").arg(root.signature.signedRows).arg(root.signature.paperRows).arg(root.signature.typedRows)
    }
}

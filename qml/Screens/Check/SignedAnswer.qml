import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The open row of a sheet that a vendor signed: what it says, and where that was corrected, both.
ColumnLayout {
    id: root

    required property SignatureViewModel signature

    readonly property bool corrected: root.signature.was !== ""

    spacing: Theme.space3

    Card {
        objectName: "signedAnswer"
        Layout.fillWidth: true
        visible: !root.corrected
        //: card: what the vendor signed about this row
        title: qsTr("署名した答え")

        AppText {
            Layout.fillWidth: true
            //: the vendor signed nothing about this row
            text: root.signature.answer === "" ? qsTr("この項目には答えていません") : root.signature.answer
        }
    }

    Card {
        objectName: "correctedAnswer"
        Layout.fillWidth: true
        visible: root.corrected
        title: root.signature.declined
               //: card: what stands now, although the vendor signed something else since
               ? qsTr("いまの答え")
               //: card: what stands now, corrected after the vendor had signed
               : qsTr("あとで直した答え")

        AppText {
            Layout.fillWidth: true
            strong: true
            //: a signed answer was taken away
            text: root.signature.answer === "" ? qsTr("答えなし") : root.signature.answer
        }

        AppText {
            objectName: "correctedBy"
            Layout.fillWidth: true
            variant: AppText.Small
            text: root.signature.declined
                  //: what a vendor signed last was not taken over; %1 who decided so, when and why
                  ? qsTr("直前の回答を取り入れなかった：%1").arg(root.signature.correctedBy)
                  : root.signature.correctedBy
        }
    }

    Card {
        objectName: "signedBefore"
        Layout.fillWidth: true
        visible: root.corrected
        look: Card.Sunken
        //: card: what the vendor signed about this row
        title: qsTr("署名した答え")

        AppText {
            Layout.fillWidth: true
            text: root.signature.was
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            text: root.signature.wasBy
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The signed status for an inspector: with the code that was given out, if there was one, as QR or file and on paper.
Card {
    id: root

    required property InspectionViewModel inspection

    readonly property bool sound: root.inspection.isCode(field.text)
    readonly property string why: root.sound ? ""
                                  //: why the status cannot be made yet
                                  : qsTr("検査コードは、数字 8 けたなどです。言われたとおりに入れてください。")

    signal paperWanted(code: string)

    spacing: Theme.space3
    //: card of the inspection: the signed status
    title: qsTr("署名つきの記入状況をわたす")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what the signed status is
        text: qsTr("何項目に記入したかを、この薬局の鍵で署名したものです。答えの中身は入りません。")
    }

    TextField {
        id: field

        objectName: "nonce"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.sheetMax
        //: field: the code that an inspector gives out
        label: qsTr("検査コード（検査担当者に言われたときだけ）")
        //: example of a code
        placeholder: qsTr("例: 4821 7730")
        inputMethodHints: Qt.ImhPreferNumbers
        errorText: root.why
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppButton {
            objectName: "statusShow"
            variant: AppButton.Primary
            iconName: "qr"
            //: button: shows the signed status as QR for the inspector
            text: qsTr("検査用の QR を出す")
            disabledReason: root.why
            onClicked: root.inspection.showStatus(field.text)
        }

        AppButton {
            objectName: "papersStatus"
            iconName: "print"
            //: button: the signed status with its codes as PDF
            text: qsTr("紙にする（PDF）")
            disabledReason: root.why
            onClicked: root.paperWanted(field.text)
        }
    }
}

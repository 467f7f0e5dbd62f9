import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Who signed it, when, and whether it was made just now.
Card {
    id: root

    required property PharmacyViewModel pharmacy

    spacing: Theme.space2
    //: card: the signature of what a pharmacy showed is sound
    title: qsTr("署名は正しく、内容は変えられていません")

    SettingLine {
        Layout.fillWidth: true
        //: when a pharmacy signed what it showed
        label: qsTr("署名した日時")
        text: root.pharmacy.issued
        strong: true
    }

    SettingLine {
        Layout.fillWidth: true
        //: twelve digits of a pharmacy's key
        label: qsTr("照合番号")
        text: root.pharmacy.fingerprint
    }

    SettingLine {
        Layout.fillWidth: true
        //: which year's form
        label: qsTr("様式")
        text: root.pharmacy.edition
    }

    SettingLine {
        Layout.fillWidth: true
        //: when it was taken in
        label: qsTr("読み取った日時")
        text: root.pharmacy.received
    }

    SettingLine {
        Layout.fillWidth: true
        visible: root.pharmacy.code !== ""
        //: the code that an inspector gave out, as the pharmacy typed it in
        label: qsTr("検査コード")
        text: root.pharmacy.ownCode
              //: the code is the one that this device gave out; %1 the code
              ? qsTr("%1（この端末で出したコードと同じです）").arg(root.pharmacy.code)
              : root.pharmacy.code
    }

    AppText {
        Layout.fillWidth: true
        visible: root.pharmacy.stale
        strong: true
        color: Theme.warnInk
        //: the status is old; %1 is how many days
        text: qsTr("%1 日前の状況です。新しいものを見せてもらってください。").arg(root.pharmacy.days)
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: what a signature does not say
        text: qsTr("分かるのは、この鍵の持ち主が何件と記入したかです。記入が正しいかどうかは、現場で確かめます。")
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// What the app is on this device, and whose.
Card {
    id: root

    required property SettingsViewModel settings

    //: card of the settings: what this device is
    title: qsTr("この端末")

    SettingLine {
        Layout.fillWidth: true
        //: line of the settings: pharmacy or vendor
        label: qsTr("使いみち")
        text: root.settings.vendorDesk
              //: what this device is
              ? qsTr("事業者の端末")
              : root.settings.inspectorDesk
              //: what this device is: of an inspector, or of the head office of a chain
              ? qsTr("立入検査・本部の端末")
              //: what this device is
              : qsTr("薬局の端末")
    }

    SettingLine {
        Layout.fillWidth: true
        //: line of the settings: the name of the pharmacy or the vendor
        label: qsTr("名前")
        text: root.settings.deskName
    }

    SettingLine {
        Layout.fillWidth: true
        //: line of the settings: the responsible person
        label: qsTr("責任者")
        text: root.settings.responsible
    }

    SettingLine {
        Layout.fillWidth: true
        //: line of the settings: when the store was made
        label: qsTr("はじめた日")
        text: root.settings.created
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: what this device is: nothing leaves it by itself
        text: qsTr("記録はこの端末の中だけにあります。このアプリはネットワークを使いません。外へ出るのは、あなたが見せた QR と、あなたが渡したファイルだけです。")
    }
}

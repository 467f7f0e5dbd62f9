pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The program, the editions it knows, and what others made that it uses.
Card {
    id: root

    required property SettingsViewModel settings

    //: card of the settings: about the program
    title: qsTr("まもり手帳について")

    SettingLine {
        Layout.fillWidth: true
        //: line of the settings: the program's version
        label: qsTr("バージョン")
        text: root.settings.version
    }

    SettingLine {
        objectName: "settingsNetwork"
        Layout.fillWidth: true
        //: line of the settings: whether the program can reach a network
        label: qsTr("通信")
        text: root.settings.networkClosed
              //: the system itself keeps the program from every network
              ? qsTr("しません。この端末の外につながる道を、システムが閉じています（いま確かめました）。")
              //: the program has no way to a network of its own; on this system nothing else closes it
              : qsTr("しません。この端末の外とやり取りする働きがありません。")
    }

    SettingLine {
        Layout.fillWidth: true
        //: line of the settings: editions of the form that the program knows
        label: qsTr("収録している様式")
        text: root.settings.editions
    }

    SettingLine {
        Layout.fillWidth: true
        //: line of the settings: what the ministry's manual says to read on
        label: qsTr("参考資料")
        //: what the ministry's manual says to read on, and where it is
        text: qsTr("［特集］小規模医療機関等向けガイダンス、［特集］医療機関等におけるサイバーセキュリティ（厚生労働省ホームページ「医療情報システムの安全管理に関するガイドライン第6.0版 特集」）")
    }

    SettingLine {
        Layout.fillWidth: true
        //: line of the settings: the licence of the program
        label: qsTr("ライセンス")
        text: "Apache-2.0"
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space3
        strong: true
        //: above the list of libraries
        text: qsTr("使わせてもらっているもの")
    }

    Repeater {
        model: root.settings.thirdParties
        delegate: SettingLine {
            required property string key
            required property string purpose
            required property string licence

            Layout.fillWidth: true
            label: key
            //: a library; %1 is what it is used for, %2 its licence
            text: qsTr("%1 ・ %2").arg(purpose).arg(licence)
        }
    }
}

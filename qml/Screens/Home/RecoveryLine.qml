import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Nobody could get in if every passphrase were forgotten: the recovery sheet is not there, was not tried, or was used.
Card {
    id: root

    required property PeopleViewModel people

    readonly property bool needed: root.people.responsible && root.people.sheet !== PeopleViewModel.Tried

    signal opened

    padding: Theme.space4

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.readMax ? 1 : 3
        columnSpacing: Theme.space4
        rowSpacing: Theme.space3

        StatusChip {
            Layout.alignment: Qt.AlignVCenter
            tone: Tone.Warn
            //: chip of ホーム: about the recovery sheet
            text: qsTr("復旧シート")
        }

        AppText {
            Layout.fillWidth: true
            strong: true
            text: {
                switch (root.people.sheet) {
                //: ホーム: there is no recovery sheet
                case PeopleViewModel.NoSheet: return qsTr("まだありません。パスフレーズを忘れると、開けなくなります");
                //: ホーム: the code of the recovery sheet was never entered
                case PeopleViewModel.Untried: return qsTr("コードが正しいか、まだためしていません");
                //: ホーム: somebody got in with the recovery code
                default: return qsTr("コードが使われました。新しいシートを作ってください");
                }
            }
        }

        AppButton {
            objectName: "homeRecovery"
            Layout.alignment: Qt.AlignVCenter
            //: button of ホーム: the page about the recovery sheet
            text: qsTr("備える")
            onClicked: root.opened()
        }
    }
}

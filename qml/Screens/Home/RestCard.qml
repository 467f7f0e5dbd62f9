import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Nothing is left to do: says so, and what can be done with it.
Card {
    id: root

    required property HomeViewModel home

    signal reviewWanted
    signal inspectionWanted

    readonly property bool notNeeded: root.home.standing === HomeViewModel.NotNeeded

    EmptyState {
        Layout.fillWidth: true
        iconName: "ring"
        title: root.notNeeded
               //: nothing to do: no medical information system
               ? qsTr("次にすることはありません")
               //: nothing to do: everything is filled in
               : qsTr("いまは、することがありません")
        text: root.notNeeded
              //: nothing to do: the form ends after its first question
              ? qsTr("電子薬歴やレセコンを使いはじめたら、はじめの質問を「はい」に変えてください。")
              //: nothing to do: everything is filled in; %1 is the day of the next check
              : qsTr("次の点検は %1 までです。ファームウェアの更新や退職のあった日にも、見直すと安心です。").arg(root.home.nextCheck)
    }

    Flow {
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: parent.width
        spacing: Theme.space3

        AppButton {
            objectName: "restReview"
            text: root.notNeeded
                  //: button: back to the first question
                  ? qsTr("はじめの質問を見る")
                  //: button: looks through the sheet again
                  : qsTr("答えを見直す")
            onClicked: root.reviewWanted()
        }

        AppButton {
            objectName: "restInspection"
            //: button: shows what an inspector would see
            text: qsTr("立入検査の画面を見る")
            onClicked: root.inspectionWanted()
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What can be done about a response that waits: take everything, choose row by row, or refuse it.
ColumnLayout {
    id: root

    required property ArrivalViewModel arrival

    readonly property bool known: root.arrival.key === ArrivalViewModel.Known
    readonly property int later: root.arrival.undecided - root.arrival.taking - root.arrival.leaving
    //: why the button cannot be pressed yet
    readonly property string untrusted: root.known ? "" : qsTr("先に、相手の 12 けたの番号を確かめてください。")

    signal refuseWanted
    signal leaveWanted

    spacing: Theme.space2

    ButtonRow {
        Layout.fillWidth: true

        AppButton {
            objectName: "arrivalRefuse"
            variant: AppButton.Danger
            //: refuses a response
            text: qsTr("受け取らない")
            onClicked: root.refuseWanted()
        }

        AppButton {
            objectName: "arrivalRows"
            visible: root.arrival.undecided > 1 || root.arrival.rowByRow
            text: root.arrival.rowByRow
                  //: leaves deciding row by row
                  ? qsTr("まとめて決める")
                  //: decides row by row
                  : qsTr("項目ごとに選ぶ")
            onClicked: root.arrival.rowByRow = !root.arrival.rowByRow
        }

        AppButton {
            objectName: "arrivalAccept"
            visible: !root.arrival.rowByRow
            variant: AppButton.Primary
            text: root.arrival.undecided === 0
                  //: accepts a response that changes nothing
                  ? qsTr("この回答を受け取る")
                  //: accepts a response; %1 how many rows change
                  : qsTr("%1 項目すべて受け取る").arg(root.arrival.undecided)
            disabledReason: root.untrusted
            onClicked: root.arrival.accept()
        }

        AppButton {
            objectName: "arrivalSettle"
            visible: root.arrival.rowByRow
            variant: AppButton.Primary
            //: carries out what was chosen row by row
            text: qsTr("選んだとおりに決める")
            disabledReason: root.arrival.taking + root.arrival.leaving === 0
                            //: why the button cannot be pressed yet
                            ? qsTr("項目を 1 つ以上選んでください。")
                            : root.arrival.taking > 0 ? root.untrusted : ""
            onClicked: {
                if (root.arrival.taking === 0 && root.later === 0)
                    root.refuseWanted();
                else if (root.arrival.leaving > 0)
                    root.leaveWanted();
                else
                    root.arrival.settle();
            }
        }
    }

    AppText {
        objectName: "choiceCount"
        Layout.fillWidth: true
        visible: root.arrival.rowByRow
        horizontalAlignment: Text.AlignRight
        //: what was chosen row by row; %1 taken, %2 left, %3 later
        text: qsTr("受け取る %1 ・ そのまま %2 ・ あとで %3").arg(root.arrival.taking).arg(root.arrival.leaving).arg(root.later)
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        horizontalAlignment: Text.AlignRight
        text: root.arrival.rowByRow
              //: beneath the buttons that decide row by row
              ? qsTr("選んだことは保存されています。「あとで」の項目は受信箱に残ります。")
              //: beneath the buttons that accept or refuse
              : qsTr("決めずに戻っても、この回答は受信箱に残ります。")
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The first check of an earlier day in one line, while the second check is the thing to do.
Flow {
    id: root

    required property RowViewModel row

    signal unfold

    spacing: Theme.space3

    Item {
        width: chips.width
        height: Math.max(Theme.target, chips.height)

        Flow {
            id: chips

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(root.width, first.implicitWidth + target.implicitWidth + spacing)
            spacing: Theme.space2

            StatusChip {
                id: first

                tone: Tone.Warn
                marked: false
                //: the first check in short; %1 is いいえ with its day
                text: qsTr("1回目 %1").arg(root.row.firstText)
            }

            StatusChip {
                id: target

                visible: root.row.targetDay !== ""
                tone: root.row.overdue ? Tone.Danger : Tone.Neutral
                marked: root.row.overdue
                text: root.row.overdue
                      //: the target day of an いいえ that is past; %1 is the day
                      ? qsTr("目標日 %1を過ぎています").arg(Dates.plain(root.row.targetDay))
                      //: the target day of an いいえ; %1 is the day
                      : qsTr("目標日 %1").arg(Dates.plain(root.row.targetDay))
            }
        }
    }

    AppButton {
        objectName: "firstUnfold"
        variant: AppButton.Quiet
        //: button: change the first check after all
        text: qsTr("1回目を直す")
        onClicked: root.unfold()
    }
}

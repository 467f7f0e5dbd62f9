pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One system of a vendor: where the asking stands and what is filled in.
Card {
    id: root

    required property int key
    required property string name
    required property int state
    required property int days
    required property int answered
    required property int total
    required property int noes
    required property int waiting
    required property string year
    required property string footing
    required property bool vendorSigned
    required property int decided
    required property int undecided

    // Of a response some rows were decided about.
    readonly property bool partly: root.waiting > 0 && root.decided > 0

    signal sheetWanted(sheet: int)
    signal lookWanted(inbox: int)
    signal paperWanted(sheet: int)

    objectName: `system_${root.name}`

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppText {
            width: Math.min(implicitWidth, parent.width)
            variant: AppText.Heading
            text: root.name
        }

        StatusChip {
            objectName: "systemState"
            text: !root.partly ? VendorStates.words(root.state, root.days)
                  : root.undecided > 0
                    //: the rows of a response are decided about in part; %1 how many are left
                    ? qsTr("一部を決めました ・ 残り %1 項目").arg(root.undecided)
                    : VendorStates.words(VendorsViewModel.Received, 0)
            tone: root.partly && root.undecided === 0 ? Tone.Ok : VendorStates.tone(root.state)
        }

        StatusChip {
            visible: root.noes > 0
            tone: Tone.Warn
            //: answers that are No; %1 how many
            text: qsTr("いいえ %1").arg(root.noes)
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: how much of a vendor's sheet is filled in; %1 of %2, %3 is the year of the form
            text: qsTr("%3の %2 項目のうち %1 項目に回答があります").arg(root.answered).arg(root.total).arg(root.year)
        }

        AppText {
            objectName: "systemFooting"
            Layout.fillWidth: true
            visible: root.answered > 0
            variant: AppText.Small
            //: on what a vendor's answers stand; %1 the counts: 署名 6・紙（写しあり） 1・手入力 0
            text: qsTr("回答のもと：%1").arg(root.footing)
        }

        ProgressLine {
            Layout.fillWidth: true
            value: root.total > 0 ? root.answered / root.total : 0
            label: root.name
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "systemSheet"
            //: opens the vendor's sheet (事業者確認用) of a system
            text: qsTr("事業者確認用を見る")
            onClicked: root.sheetWanted(root.key)
        }

        AppButton {
            objectName: "systemPaper"
            variant: AppButton.Quiet
            text: root.vendorSigned
                  //: corrects what a vendor signed by a paper of it
                  ? qsTr("直した紙を入力する")
                  //: copies a form that a vendor filled in by hand
                  : qsTr("紙の回答を入力する")
            onClicked: root.paperWanted(root.key)
        }

        AppButton {
            objectName: "systemLook"
            visible: root.waiting > 0 && (!root.partly || root.undecided > 0)
            variant: AppButton.Primary
            text: root.partly
                  //: opens a response to decide about the rows that are left
                  ? qsTr("残りを比べて受け取る")
                  //: opens a response to decide about it
                  : qsTr("比べて受け取る")
            onClicked: root.lookWanted(root.waiting)
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One edition of the form: where it comes from, how sure it is, and whether its year was begun here.
Card {
    id: root

    required property string key
    required property string title
    required property string yearText
    required property int standing
    required property int doubts
    required property string source
    required property bool begun
    required property bool inUse
    required property bool begins
    required property bool compared

    signal beginWanted
    signal lookWanted
    signal changesWanted
    signal signWanted

    Layout.fillWidth: true
    spacing: Theme.space2

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        AppText {
            width: Math.min(implicitWidth, parent.width)
            variant: AppText.Heading
            text: root.title
        }

        StatusChip {
            tone: root.standing === FormsViewModel.Official ? Tone.Ok : root.standing === FormsViewModel.Own ? Tone.Info : Tone.Warn
            text: root.standing === FormsViewModel.Official
                  //: where a form comes from: the ministry's own paper
                  ? qsTr("公式の様式")
                  : root.standing === FormsViewModel.Own
                    //: where a form comes from: read in by this pharmacy
                    ? qsTr("この薬局で取り込んだ様式")
                    //: where a form comes from: put together from reports about it
                    : qsTr("伝え聞きから組み立てた様式")
        }

        StatusChip {
            visible: root.inUse || root.begun
            tone: Tone.Neutral
            text: root.inUse
                  //: this edition is the one in use
                  ? qsTr("使用中")
                  //: this edition was in use in an earlier year
                  : qsTr("前に使った様式")
        }
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        text: root.doubts > 0
              //: an edition's year, and how many places of it are not sure; %1 year, %2 count
              ? qsTr("%1 ・ 確かでない所が %2 か所あり、その項目の横に書いてあります").arg(root.yearText).arg(root.doubts)
              : root.yearText
    }

    AppText {
        Layout.fillWidth: true
        visible: root.source !== ""
        variant: AppText.Small
        //: from which files an edition was made; %1 their names
        text: qsTr("もとのファイル: %1").arg(root.source)
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: `editionLook_${root.key}`
            variant: AppButton.Quiet
            //: button: opens an edition of the form for reading
            text: qsTr("項目を読む")
            onClicked: root.lookWanted()
        }

        AppButton {
            objectName: `editionChanges_${root.key}`
            variant: AppButton.Quiet
            visible: root.compared
            //: what changed in this edition against the one before it
            text: qsTr("前の年との違い")
            onClicked: root.changesWanted()
        }

        AppButton {
            objectName: `editionSign_${root.key}`
            variant: AppButton.Quiet
            visible: root.standing === FormsViewModel.Own
            //: button: hands a form that was read in here to others, signed
            text: qsTr("署名してほかの人に渡す")
            onClicked: root.signWanted()
        }

        AppButton {
            objectName: `editionBegin_${root.key}`
            visible: root.begins
            //: begins the year with this edition
            text: qsTr("この様式で始める")
            onClicked: root.beginWanted()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The new code, this once: to be printed or copied by hand.
Card {
    id: root

    required property PeopleViewModel people

    objectName: "newCode"
    //: card with a new recovery code
    title: qsTr("新しい復旧コード")
    spacing: Theme.space4

    AppText {
        Layout.fillWidth: true
        //: above a new recovery code
        text: qsTr("このコードは、この画面を閉じるともう出ません。印刷するか、紙に書きうつしてください。")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.compact ? 1 : 2
        columnSpacing: Theme.space3
        rowSpacing: Theme.space3

        Repeater {
            model: root.people.code

            delegate: Rectangle {
                id: group

                required property int index
                required property string modelData

                Layout.fillWidth: true
                implicitHeight: letters.implicitHeight + Theme.space6
                radius: Theme.radiusControl
                color: Theme.sunken
                border.width: Theme.hairline
                border.color: Theme.lineStrong

                Accessible.role: Accessible.StaticText
                //: spoken for a group of the recovery code; %1 is its number, %2 its letters one by one
                Accessible.name: qsTr("まとまり %1: %2").arg(group.index + 1).arg(group.modelData.split("").join(" "))

                AppText {
                    x: Theme.space4
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.ink2
                    text: group.index + 1
                    Accessible.ignored: true
                }

                AppText {
                    id: letters

                    anchors.centerIn: parent
                    variant: AppText.Title
                    phrases: false
                    font.family: Theme.mono
                    text: group.modelData.split("").join(" ")
                    Accessible.ignored: true
                }
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        variant: AppText.Small
        //: beneath a new recovery code: the saved file must not stay
        text: qsTr("PDF にしたときは、印刷したらファイルを消してください。ファイルを見た人は、手帳をひらけます。")
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "codeAway"
            //: button: the recovery code was copied and is shown no longer
            text: qsTr("紙に残しました")
            onClicked: root.people.putCodeAway()
        }

        AppButton {
            objectName: "codePrint"
            variant: AppButton.Primary
            iconName: "print"
            //: button: saves the recovery sheet as PDF
            text: qsTr("復旧シートを PDF にする")
            onClicked: root.people.printSheet()
        }
    }
}

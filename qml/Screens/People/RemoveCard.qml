pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Backup
import Mamori.Tokens
import Mamori.ViewModels

// How a person leaves: the way in ends at once, the name stays in the history.
Card {
    id: root

    required property PeopleViewModel people

    readonly property Jotting why: root.people.jot(`remove/${root.people.selected}`)
    property bool asking: false

    //: card of a person: the person leaves
    title: qsTr("この人を外す")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        text: root.people.selectedLast
              //: why the only responsible person stays
              ? qsTr("責任者がほかにいないので、外せません。先に、ほかの人を責任者にしてください。")
              : root.people.selectedOwn
                //: why a person cannot remove themselves
                ? qsTr("自分を外すことはできません。ほかの責任者に頼んでください。")
                //: what removing a person does
                : qsTr("退職した人は、その日のうちに外してください。すぐに開けなくなります。名前は履歴に残ります。")
    }

    AppText {
        objectName: "removeLeaves"
        Layout.fillWidth: true
        visible: !root.people.selectedOwn && !root.people.selectedLast
        variant: AppText.Small
        //: what removing a person does not undo
        text: qsTr("手帳やバックアップの写しを持ち出されていると、その写しは、その人のパスフレーズでこれからも開けます。端末と、写しの置き場所を確かめてください。")
    }

    AppButton {
        objectName: "personRemove"
        visible: !root.people.selectedOwn && !root.people.selectedLast && !root.asking
        variant: AppButton.Danger
        //: button: removes a person, after asking
        text: qsTr("外す…")
        onClicked: root.asking = true
    }

    When {
        open: root.asking

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            TextField {
                objectName: "removeReason"
                Layout.fillWidth: true
                //: field: why a person is removed
                label: qsTr("理由（書かなくてもかまいません）")
                maximumLength: 200
                text: root.why.text
                onEdited: text => root.why.text = text
            }

            Toggle {
                id: known

                objectName: "removeNewKey"
                Layout.fillWidth: true
                //: choice before a person is removed: the store takes another key
                text: qsTr("手帳の鍵も新しくする")
                //: when the store should take another key as a person is removed
                description: qsTr("手帳やそのファイルの写しを、この人が持っているかもしれないとき。これから書く分は、写しとこの人のパスフレーズでは開けなくなります。")
            }

            NewKeyNote {
                Layout.fillWidth: true
                visible: known.checked
                people: root.people
                leaving: root.people.selectedName
            }

            AskSecret {
                Layout.fillWidth: true
                //: before a person is removed; %1 is the name
                text: qsTr("%1 さんは、この手帳をひらけなくなります。").arg(root.people.selectedName)
                //: button: removes the person
                actionText: qsTr("外す")
                onGiven: secret => {
                    root.people.remove(root.why.text, known.checked, secret);
                    root.why.clear();
                    root.asking = false;
                }
                onDropped: {
                    root.why.clear();
                    root.asking = false;
                }
            }
        }
    }

    Connections {
        target: root.people

        function onPaneChanged(): void {
            root.asking = false;
        }
    }
}

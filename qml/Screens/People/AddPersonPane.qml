pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Backup
import Mamori.Screens.Exchange
import Mamori.Screens.Start
import Mamori.Tokens
import Mamori.ViewModels

// Somebody new: the name, the role, a passphrase that the person types, and the own one of whoever adds them.
Page {
    id: root

    required property PeopleViewModel people

    readonly property Jotting name: root.people.jot("newPerson")
    property int role: PeopleViewModel.Staff
    // The new passphrase is settled; whoever adds the person says who they are.
    property bool proving: false

    maximumWidth: Theme.readMax
    Component.onCompleted: field.takeFocus()

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page that adds a person
        title: qsTr("人を加える")
        onBackPressed: root.people.back()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.people
    }

    Working {
        Layout.fillWidth: true
        people: root.people
    }

    Card {
        Layout.fillWidth: true
        enabled: !root.proving && !root.people.busy
        spacing: Theme.space4

        TextField {
            id: field

            objectName: "personName"
            Layout.fillWidth: true
            //: field: name of a new person
            label: qsTr("名前")
            //: beneath the field for the name of a new person
            hint: qsTr("履歴に残る名前です。ロック画面でも、この名前を入れます。")
            text: root.name.text
            onEdited: text => root.name.text = text
        }

        RoleChoice {
            Layout.fillWidth: true
            current: root.role
            onPicked: role => root.role = role
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.ink2
            //: a new person types the passphrase
            text: qsTr("ここからは、加わる人に入れてもらいます。ほかの人に教えてはいけません。")
        }

        NewSecret {
            id: fresh

            Layout.fillWidth: true
        }
    }

    When {
        open: root.proving && !root.people.busy

        Card {
            Layout.fillWidth: true

            AskSecret {
                Layout.fillWidth: true
                //: before a person is added; %1 is the name, %2 the role
                text: qsTr("%1 さんを「%2」として加えます。").arg(root.name.text.trim()).arg(Roles.word(root.role))
                //: button: adds the person
                actionText: qsTr("加える")
                onGiven: secret => {
                    root.people.add(root.name.text, root.role, fresh.secret, secret);
                    fresh.clear();
                    root.proving = false;
                }
                onDropped: root.proving = false
            }
        }
    }

    ButtonRow {
        Layout.fillWidth: true
        visible: !root.proving && !root.people.busy

        AppButton {
            objectName: "personCancel"
            //: leaves without adding
            text: qsTr("やめる")
            onClicked: {
                root.name.clear();
                root.people.back();
            }
        }

        AppButton {
            objectName: "personNext"
            variant: AppButton.Primary
            //: goes on to the last step
            text: qsTr("次へ")
            disabledReason: root.name.text.trim() === ""
                            //: why the button cannot be pressed yet
                            ? qsTr("名前を入れてください")
                            : fresh.missing
            onClicked: root.proving = true
        }
    }
}

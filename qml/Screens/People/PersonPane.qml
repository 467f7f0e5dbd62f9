pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// One person: the role, the passphrase, the PIN, and how the person leaves.
Page {
    id: root

    required property PeopleViewModel people
    property bool paged: false

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: root.paged
        title: root.people.selectedName
        detail: root.people.selectedOwn
                //: beneath the name of the person who is at work now; %1 is the role
                ? qsTr("%1 ・ あなた").arg(Roles.word(root.people.selectedRole))
                : Roles.word(root.people.selectedRole)
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

    Banner {
        objectName: "personDone"
        Layout.fillWidth: true
        visible: root.people.done !== PeopleViewModel.None
        tone: Tone.Ok
        title: {
            switch (root.people.done) {
            //: a person was added
            case PeopleViewModel.Added: return qsTr("加えました。この名前とパスフレーズでひらけます。");
            //: the role of a person was changed
            case PeopleViewModel.RoleSet: return qsTr("役割を変えました。");
            //: a PIN was set
            case PeopleViewModel.PinSet: return qsTr("PIN を決めました。この端末だけで使えます。");
            //: a PIN was taken away
            case PeopleViewModel.PinRemoved: return qsTr("PIN を削除しました。");
            //: a passphrase was changed
            default: return qsTr("パスフレーズを変えました。次からは、新しいほうでひらきます。");
            }
        }
    }

    RoleCard {
        Layout.fillWidth: true
        visible: root.people.responsible && !root.people.busy
        people: root.people
    }

    SecretCard {
        Layout.fillWidth: true
        visible: (root.people.responsible || root.people.selectedOwn) && !root.people.busy
        people: root.people
    }

    PinCard {
        Layout.fillWidth: true
        visible: root.people.pinPossible && root.people.selectedOwn && root.people.working && !root.people.busy
        people: root.people
    }

    RemoveCard {
        Layout.fillWidth: true
        visible: root.people.responsible && !root.people.busy
        people: root.people
    }

    AppText {
        Layout.fillWidth: true
        visible: !root.people.responsible && !root.people.selectedOwn
        color: Theme.ink2
        //: why a staff member cannot change another person
        text: qsTr("ほかの人の役割やパスフレーズを変えられるのは、責任者だけです。")
    }
}

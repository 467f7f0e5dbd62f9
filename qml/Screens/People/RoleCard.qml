pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Backup
import Mamori.Tokens
import Mamori.ViewModels

// The role of a person, and another one.
Card {
    id: root

    required property PeopleViewModel people

    // The role that was asked for; -1 for none.
    property int wanted: -1

    //: card of a person: the role
    title: qsTr("役割")

    AppText {
        Layout.fillWidth: true
        visible: root.people.selectedLast
        color: Theme.ink2
        //: why the role of the only responsible person stays
        text: qsTr("責任者がほかにいないので、役割は変えられません。先に、ほかの人を責任者にしてください。")
    }

    RoleChoice {
        Layout.fillWidth: true
        visible: !root.people.selectedLast
        current: root.wanted >= 0 ? root.wanted : root.people.selectedRole
        onPicked: role => root.wanted = role === root.people.selectedRole ? -1 : role
    }

    When {
        open: root.wanted >= 0

        AskSecret {
            Layout.fillWidth: true
            text: root.people.selectedOwn
                  //: before the own role is changed; %1 is the new role
                  ? qsTr("あなたの役割を「%1」に変えます。自分では元に戻せません。").arg(Roles.word(root.wanted))
                  //: before a role is changed; %1 is a person, %2 the new role
                  : qsTr("%1 さんの役割を「%2」に変えます。").arg(root.people.selectedName).arg(Roles.word(root.wanted))
            //: button: changes the role
            actionText: qsTr("役割を変える")
            onGiven: secret => {
                root.people.setRole(root.wanted, secret);
                root.wanted = -1;
            }
            onDropped: root.wanted = -1
        }
    }

    Connections {
        target: root.people

        function onPaneChanged(): void {
            root.wanted = -1;
        }
    }
}

import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// Keys are being made: what a person waits for.
Card {
    id: root

    required property PeopleViewModel people

    visible: root.people.busy

    Busy {
        Layout.fillWidth: true
        //: while a passphrase is checked and keys are made
        text: qsTr("確かめて、鍵を作っています…")
    }
}

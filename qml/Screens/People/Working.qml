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
        value: root.people.progress
        text: root.people.progress < 0
              //: while a passphrase is checked and keys are made
              ? qsTr("確かめて、鍵を作っています…")
              //: while all of the store is written anew under another key
              : qsTr("手帳を、新しい鍵で書きなおしています…")
    }
}

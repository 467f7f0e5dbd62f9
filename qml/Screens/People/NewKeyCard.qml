pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Backup
import Mamori.Tokens
import Mamori.ViewModels

// Another key for the store, where a passphrase or the sheet was seen by somebody and everybody stays.
Card {
    id: root

    required property PeopleViewModel people

    readonly property Jotting why: root.people.jot("newKey")
    property bool asking: false

    //: card: the store takes another key
    title: qsTr("手帳の鍵を新しくする")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: when the store should take another key
        text: qsTr("パスフレーズや復旧シートを、ほかの人に知られたかもしれないとき。パスフレーズは変わりません。知られたものは、先に新しくしてください。")
    }

    AppButton {
        objectName: "keyRenew"
        visible: !root.asking
        iconName: "key"
        //: button: the store takes another key, after asking
        text: qsTr("鍵を新しくする…")
        onClicked: root.asking = true
    }

    When {
        open: root.asking

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            NewKeyNote {
                Layout.fillWidth: true
                people: root.people
            }

            TextField {
                objectName: "keyReason"
                Layout.fillWidth: true
                //: field: why the store takes another key
                label: qsTr("理由（書かなくてもかまいません）")
                maximumLength: 200
                text: root.why.text
                onEdited: text => root.why.text = text
            }

            AskSecret {
                Layout.fillWidth: true
                //: before the store takes another key
                text: qsTr("手帳の大きさによっては、しばらくかかります。途中で電源が切れても、手帳は元のままか、新しい鍵になっているかのどちらかです。")
                //: button: the store takes another key
                actionText: qsTr("新しくする")
                onGiven: secret => {
                    root.people.renewKey(root.why.text, secret);
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
}

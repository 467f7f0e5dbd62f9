import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Who works with the store, whether there is a recovery sheet, and the way to both.
Card {
    id: root

    required property PeopleViewModel people

    signal opened

    //: card of the settings: the people and their roles
    title: qsTr("人と役割")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        //: what the page of people is for
        text: qsTr("使う人を加える、役割とパスフレーズを変える、復旧シートを作る。")
    }

    AppText {
        Layout.fillWidth: true
        visible: root.people.sheet !== PeopleViewModel.Tried
        strong: true
        color: Theme.warnInk
        text: root.people.sheet === PeopleViewModel.NoSheet
              //: settings: there is no recovery sheet
              ? qsTr("復旧シートがまだありません。")
              : root.people.sheet === PeopleViewModel.Spent
                //: settings: somebody got in with the recovery code
                ? qsTr("復旧コードが使われました。新しいシートを作ってください。")
                //: settings: the recovery code was not tried yet
                : qsTr("復旧シートがまだためされていません。")
    }

    AppButton {
        objectName: "openPeople"
        iconName: "people"
        //: button of the settings: opens the page of people
        text: qsTr("人と役割をひらく")
        onClicked: root.opened()
    }
}

import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The way to the editions of the form.
Card {
    id: root

    required property FormsViewModel forms

    signal pressed

    //: card of the settings: the editions of the form
    title: qsTr("様式")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        text: root.forms.inUse === ""
              //: no edition of the form is in use
              ? qsTr("まだ、どの年の様式も使っていません。")
              //: which edition of the form is in use; %1 its title
              : qsTr("使っているのは %1です。ほかの年の様式や、前の年との違いを見られます。").arg(root.forms.inUse)
    }

    AppButton {
        objectName: "formsOpen"
        iconName: "file"
        //: opens the page with the editions of the form
        text: qsTr("様式を見る")
        onClicked: root.pressed()
    }
}

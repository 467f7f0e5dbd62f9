import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The first start: what this device is for, whose it is, and the passphrase. One card, filled in under two minutes.
StartPage {
    id: root

    required property AppViewModel app

    readonly property bool busy: root.app.work !== AppViewModel.Idle
    // As the stage that it leads to.
    property int desk: AppViewModel.Pharmacy

    function create(): void {
        switch (root.desk) {
        case AppViewModel.Vendor: root.app.createVendor(names.name, names.responsible, secrets.secret); break;
        case AppViewModel.Inspector: root.app.createInspector(names.name, names.responsible, secrets.secret); break;
        default: root.app.createPharmacy(names.name, names.responsible, secrets.secret);
        }
        secrets.clear();
    }

    objectName: "firstStartScreen"
    //: title of the first start
    title: qsTr("まもり手帳をはじめます")
    //: beneath the title of the first start
    detail: qsTr("薬局のチェックリストを、この端末の中だけで進めます。ネットワークは使いません。")

    Banner {
        objectName: "firstStartError"
        Layout.fillWidth: true
        visible: root.app.failed
        tone: Tone.Danger
        title: root.app.error.what
        safe: root.app.error.safe
        next: root.app.error.next
    }

    DeskChoice {
        Layout.fillWidth: true
        enabled: !root.busy
        desk: root.desk
        onPicked: desk => root.desk = desk
    }

    NameFields {
        id: names

        Layout.fillWidth: true
        enabled: !root.busy
        desk: root.desk
    }

    NewSecret {
        id: secrets

        Layout.fillWidth: true
        enabled: !root.busy
    }

    Busy {
        Layout.fillWidth: true
        visible: root.busy
        text: root.app.work === AppViewModel.MakingSample
              //: while the invented data is made
              ? qsTr("見本を作っています…")
              //: while the store is made for the first time
              : qsTr("手帳を作って、暗号をかけています…")
    }

    Flow {
        Layout.fillWidth: true
        visible: !root.busy
        spacing: Theme.space3

        AppButton {
            objectName: "createDesk"
            variant: AppButton.Primary
            //: button of the first start: makes the store
            text: qsTr("はじめる")
            disabledReason: !names.complete
                            //: why the button of the first start cannot be pressed yet
                            ? qsTr("名前と責任者を入れてください")
                            : secrets.missing
            onClicked: root.create()
        }

        AppButton {
            objectName: "trySample"
            //: button of the first start: opens invented data to practise with
            text: qsTr("見本で試す")
            onClicked: root.app.startSample()
        }

        AppButton {
            objectName: "startRestore"
            variant: AppButton.Quiet
            //: button of the first start: an earlier store is brought back
            text: qsTr("バックアップから戻す")
            onClicked: root.app.showRestore()
        }
    }
}

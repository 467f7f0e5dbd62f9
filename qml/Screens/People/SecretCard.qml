pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Screens.Backup
import Mamori.Screens.Start
import Mamori.Tokens
import Mamori.ViewModels

// Another passphrase: one's own, or as the responsible person somebody else's who lost it.
Card {
    id: root

    required property PeopleViewModel people

    property bool renewing: false
    // The new passphrase, once it is settled and whoever is at work says who they are.
    property SecretInput settled: null

    readonly property bool allowed: root.people.responsible || root.people.working

    //: card of a person: the passphrase
    title: qsTr("パスフレーズ")

    AppText {
        Layout.fillWidth: true
        color: Theme.ink2
        text: !root.allowed
              //: why a viewer cannot change the own passphrase
              ? qsTr("閲覧者のパスフレーズは、責任者が変えます。")
              : root.people.selectedOwn
                //: what changing the own passphrase does
                ? qsTr("だれかに知られたかもしれないときは、すぐに変えます。")
                //: when somebody else's passphrase is set anew; the person types it
                : qsTr("忘れたときや、10 回まちがえて止まったときに、新しく決めます。本人に入れてもらってください。")
    }

    AppButton {
        objectName: "secretChange"
        visible: root.allowed && !root.renewing
        iconName: "key"
        text: root.people.selectedOwn
              //: button: changes the own passphrase
              ? qsTr("パスフレーズを変える")
              //: button: sets somebody else's passphrase anew
              : qsTr("新しいパスフレーズを決める")
        onClicked: root.renewing = true
    }

    When {
        open: root.renewing

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            NewSecret {
                id: fresh

                Layout.fillWidth: true
                enabled: root.settled === null
            }

            ButtonRow {
                Layout.fillWidth: true
                leading: true
                visible: root.settled === null

                AppButton {
                    objectName: "secretCancel"
                    //: button: leaves the passphrase as it is
                    text: qsTr("やめる")
                    onClicked: root.renewing = false
                }

                AppButton {
                    objectName: "secretNext"
                    variant: AppButton.Primary
                    //: goes on to the last step
                    text: qsTr("次へ")
                    disabledReason: fresh.missing
                    onClicked: root.settled = fresh.secret
                }
            }
        }
    }

    When {
        open: root.settled !== null

        AskSecret {
            Layout.fillWidth: true
            text: root.people.selectedOwn
                  //: before the own passphrase is changed
                  ? qsTr("いままでのパスフレーズを、もう一度入れてください。")
                  //: before somebody else's passphrase is set; %1 is a person
                  : qsTr("%1 さんのパスフレーズを新しくします。").arg(root.people.selectedName)
            //: button: changes the passphrase
            actionText: qsTr("変える")
            onGiven: secret => {
                root.people.setSecret(root.settled, secret);
                root.settled = null;
                root.renewing = false;
            }
            onDropped: root.settled = null
        }
    }

    Connections {
        target: root.people

        function onPaneChanged(): void {
            root.settled = null;
            root.renewing = false;
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// A copy of the form that came back filled in: what was found in which cell, and what a person takes of it.
Page {
    id: root

    required property FilledCopyViewModel copy

    PageHeader {
        Layout.fillWidth: true
        back: true
        overline: root.copy.sheetTitle
        //: title of the page that reads a copy of the form that was filled in elsewhere
        title: qsTr("記入済みのファイルを読む")
        detail: root.copy.fileName
        onBackPressed: root.copy.clear()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.copy
    }

    FilledHead {
        Layout.fillWidth: true
        copy: root.copy
    }

    Card {
        Layout.fillWidth: true
        visible: root.copy.rows.count > 0
        //: card with the rows of a filled form
        title: qsTr("見つかった答え")
        spacing: Theme.space3

        AppText {
            Layout.fillWidth: true
            variant: AppText.Small
            //: how rows of a filled form are taken
            text: qsTr("印のある項目を、シートに書き入れます。確かでないものには、印をつけていません。ファイルのセルを見て決めてください。")
        }

        Repeater {
            model: root.copy.rows

            delegate: FilledRow {
                Layout.fillWidth: true
                copy: root.copy
            }
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.copy.left.count > 0
        //: card with texts of a filled form that fit no row
        title: qsTr("どの項目にも合わない文")
        spacing: Theme.space2

        Repeater {
            model: root.copy.left

            delegate: ListRow {
                required text
                required property string place

                Layout.fillWidth: true
                pressable: false
                detail: place
            }
        }
    }

    footer: Item {
        width: root.width
        height: buttons.implicitHeight + Theme.space3 + Theme.space3

        ButtonRow {
            id: buttons

            x: Theme.pageMargin
            y: Theme.space3
            width: parent.width - Theme.pageMargin - Theme.pageMargin

            AppButton {
                objectName: "filledDrop"
                variant: AppButton.Quiet
                //: button: leaves a filled form without taking anything
                text: qsTr("やめる")
                onClicked: root.copy.clear()
            }

            AppButton {
                objectName: "filledTake"
                variant: AppButton.Primary
                iconName: "download"
                //: button: takes the ticked rows of a filled form; %1 how many
                text: qsTr("%1 項目を書き入れる").arg(root.copy.taking)
                disabledReason: root.copy.taking === 0
                                //: why the button cannot be pressed
                                ? qsTr("印のある項目がありません。")
                                : root.copy.ofVendor && root.copy.signer.trim() === ""
                                  //: why the button cannot be pressed
                                  ? qsTr("記入した人を書いてください。") : ""
                onClicked: root.copy.take()
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What a file of the form holds beside its rows: each text with where it stands and why it became none.
Page {
    id: root

    required property FormImportViewModel incoming

    PageHeader {
        Layout.fillWidth: true
        back: true
        //: title of the page with the texts of a form that became no row
        title: qsTr("項目にしなかった文")
        //: explains the texts of a form that became no row
        detail: qsTr("題名や注は、様式の注として取り込みます。項目なのにここにある文は、「項目にする」を押してください。")
        onBackPressed: root.incoming.show(FormImportViewModel.ListPane)
    }

    Card {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.incoming.left

            delegate: RowLayout {
                id: left

                required property int key
                required property string text
                required property string why

                Layout.fillWidth: true
                spacing: Theme.space3

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space2
                    Layout.bottomMargin: Theme.space2
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        text: left.text
                    }

                    AppText {
                        Layout.fillWidth: true
                        variant: AppText.Small
                        text: left.why
                    }
                }

                AppButton {
                    objectName: `formTake_${left.key}`
                    variant: AppButton.Quiet
                    visible: left.text !== ""
                    //: button: a text of a form becomes a row
                    text: qsTr("項目にする")
                    onClicked: root.incoming.takeText(left.key)
                }
            }
        }
    }
}

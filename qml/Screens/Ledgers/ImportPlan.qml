pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What a file would bring in: which column is which field, the first good lines, and each refused line with why.
ColumnLayout {
    id: root

    required property LedgerImportViewModel plan

    signal again

    spacing: Theme.gap

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        AppText {
            Layout.fillWidth: true
            variant: AppText.Heading
            text: root.plan.bad === 0
                  //: what a file would bring; %1 good lines
                  ? qsTr("%1 行を取りこめます").arg(root.plan.good)
                  //: what a file would bring; %1 good lines, %2 refused
                  : qsTr("%1 行を取りこめます。%2 行は取りこめません").arg(root.plan.good).arg(root.plan.bad)
        }

        ButtonRow {
            Layout.fillWidth: true
            leading: true

            AppButton {
                //: button: another file in place of this
                text: qsTr("別のファイルにする")
                onClicked: root.again()
            }

            AppButton {
                objectName: "importWrite"
                variant: AppButton.Primary
                iconName: "download"
                //: button: takes the good lines in; %1 is how many
                text: qsTr("%1 行を取りこむ").arg(root.plan.good)
                //: why the button cannot be pressed
                disabledReason: root.plan.good === 0 ? qsTr("取りこめる行がありません。") : ""
                onClicked: root.plan.write()
            }
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.plan.bad > 0
        //: card with the lines of a file that are refused
        title: qsTr("取りこめない行")
        spacing: 0

        Repeater {
            model: root.plan.rejected

            delegate: ListRow {
                required property int key
                required property string words
                required property string reason

                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space4
                Layout.rightMargin: -Theme.space4
                pressable: false
                number: key.toString()
                text: reason
                detail: words
            }
        }
    }

    Card {
        Layout.fillWidth: true
        //: card that says which column of a file fills which field
        title: qsTr("列の合わせかた")
        spacing: Theme.space3

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.compact ? 1 : Theme.medium ? 2 : 3
            columnSpacing: Theme.space4
            rowSpacing: Theme.space3

            Repeater {
                model: root.plan.columns

                delegate: SelectField {
                    required property int key
                    required property string heading
                    required property int field

                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.fieldMin
                    //: a column of a file; %1 is its first cell
                    label: qsTr("列「%1」").arg(heading)
                    options: root.plan.fieldOptions
                    current: field
                    onPicked: index => root.plan.map(key, index)
                }
            }
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.plan.good > 0
        //: card with the first lines that a file would bring
        title: qsTr("取りこむ行（はじめの 20 行まで）")
        spacing: 0

        Repeater {
            model: root.plan.lines

            delegate: ListRow {
                required property int key
                required property string words

                Layout.fillWidth: true
                Layout.leftMargin: -Theme.space4
                Layout.rightMargin: -Theme.space4
                pressable: false
                number: key.toString()
                text: words
            }
        }
    }
}

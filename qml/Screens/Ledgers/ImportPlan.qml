pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What a file would bring in: how many lines, what a person has to say first, and each line that needs a look.
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
                  ? qsTr("%1 行を取り込めます").arg(root.plan.good)
                  //: what a file would bring; %1 good lines, %2 refused
                  : qsTr("%1 行を取り込めます。%2 行は取り込めません").arg(root.plan.good).arg(root.plan.bad)
        }

        AppText {
            Layout.fillWidth: true
            visible: root.plan.changes > 0
            //: of the good lines of a file; %1 change an entry
            text: qsTr("そのうち %1 行は、今の記録を書きかえます。").arg(root.plan.changes)
        }

        AppText {
            Layout.fillWidth: true
            visible: root.plan.unchanged > 0
            //: of the lines of a file; %1 are in the ledger just so
            text: qsTr("ほかに %1 行は、今の記録と同じです。").arg(root.plan.unchanged)
        }

        AppText {
            Layout.fillWidth: true
            visible: root.plan.hidden > 0
            //: of the good lines; %1 are rows that the spreadsheet hides
            text: qsTr("そのうち %1 行は、表計算ソフトで隠れている行です。").arg(root.plan.hidden)
        }

        AppText {
            Layout.fillWidth: true
            visible: root.plan.alike !== ""
            //: other tabs of a spreadsheet that look like this ledger; %1 are their names
            text: qsTr("ほかのシート%1にも、台帳らしい表があります。シートは 1 枚ずつ取り込みます。").arg(root.plan.alike)
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
                text: qsTr("%1 行を取り込む").arg(root.plan.good)
                //: why the button cannot be pressed
                disabledReason: root.plan.good === 0 ? qsTr("取り込める行がありません。") : ""
                onClicked: root.plan.write()
            }
        }
    }

    ImportSource {
        Layout.fillWidth: true
        plan: root.plan
    }

    ImportOthers {
        objectName: "importOthers"
        Layout.fillWidth: true
        plan: root.plan
    }

    ImportChoices {
        objectName: "importFills"
        choices: root.plan.fills
        //: card for a field that a file does not have
        title: qsTr("すべての行に入れる")
        //: why a field is asked about once
        hint: qsTr("この欄はファイルにありません。選ぶと、すべての行に入ります。")
        onPicked: (key, option) => root.plan.fill(key, option)
    }

    ImportChoices {
        objectName: "importWords"
        choices: root.plan.words
        //: card for words of a file that are none of a field's choices
        title: qsTr("言葉の合わせかた")
        //: what choosing does
        hint: qsTr("決まった言葉の中にないものです。どれのことかを選ぶと、同じ言葉のすべての行に使います。")
        onPicked: (key, option) => root.plan.mean(key, option)
    }

    ImportLines {
        //: card with the lines of a file that are refused
        title: qsTr("取り込めない行")
        lines: root.plan.rejected
    }

    ImportLines {
        objectName: "importPassed"
        //: card with lines of a file that are headings, examples, sums or remarks
        title: qsTr("記録ではないとみた行")
        lines: root.plan.passed
        //: what a press on a line does: it is taken in all the same
        action: qsTr("取り込む")
        onPicked: key => root.plan.takeAsEntry(key)
    }

    ImportLines {
        //: card with lines that come in without one of their fields
        title: qsTr("空けておく欄がある行")
        lines: root.plan.left
    }

    ImportLines {
        objectName: "importChanged"
        //: card with lines that change an entry: what is now and what it becomes
        title: qsTr("書きかえる記録（今 → 取り込んだあと）")
        lines: root.plan.changed
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

                    objectName: `importColumn_${key}`
                    Layout.fillWidth: true
                    Layout.preferredWidth: Theme.fieldMin
                    //: a column of a file; %1 is its heading
                    label: qsTr("列「%1」").arg(heading)
                    options: root.plan.fieldOptions
                    current: field
                    onPicked: index => root.plan.map(key, index)
                }
            }
        }
    }

    ImportLines {
        //: card with the first lines that a file would bring
        title: qsTr("取り込む行（はじめの 20 行まで）")
        lines: root.plan.lines
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The foot of one question: the answers, always at the same place, then 前へ and 次へ with what was saved between them.
Item {
    id: root

    required property SheetViewModel sheet
    required property RoundViewModel round
    // Off where very large letters on a phone need the room: the answers stand in the page then.
    required property bool holds

    readonly property bool beside: !Theme.compact && !Theme.largeText
    readonly property bool answered: root.sheet.row.first !== RowViewModel.Nothing && !root.sheet.row.targetMissing
    property alias answers: answers

    function offer(): void {
        Keyboard.hand(after);
    }

    implicitHeight: column.implicitHeight + Theme.space3 + Theme.space2

    ColumnLayout {
        id: column

        x: Math.max(Theme.pageMargin, Math.round((root.width - width) / 2))
        y: Theme.space3
        width: Math.min(root.width - Theme.pageMargin - Theme.pageMargin, Theme.readMax)
        spacing: Theme.space1

        RoundAnswers {
            id: answers

            objectName: "roundAnswers"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space1
            visible: root.holds && root.sheet.row.exemption === ""
            sheet: root.sheet
            round: root.round
        }

        GridLayout {
            Layout.fillWidth: true
            columnSpacing: Theme.space3
            rowSpacing: Theme.space1

            SavedLine {
                Layout.row: 0
                Layout.column: root.beside ? 1 : 0
                Layout.columnSpan: root.beside ? 1 : 3
                Layout.fillWidth: true
                visible: root.holds
                sheet: root.sheet
            }

            AppButton {
                objectName: "roundBefore"
                Layout.row: root.beside ? 0 : 1
                Layout.column: 0
                enabled: root.round.stand.place > 1
                iconName: root.holds ? "back" : ""
                //: button: the question before
                text: qsTr("前へ")
                onClicked: root.round.before()
            }

            Item {
                Layout.row: root.beside ? 0 : 1
                Layout.column: root.beside ? 2 : 1
                Layout.fillWidth: !root.beside
            }

            AppButton {
                id: after

                objectName: "roundAfter"
                Layout.row: root.beside ? 0 : 1
                Layout.column: root.beside ? 3 : 2
                variant: root.answered ? AppButton.Primary : AppButton.Secondary
                iconName: root.holds ? "forward" : ""
                iconAfter: true
                //: button: the question after
                text: qsTr("次へ")
                onClicked: root.round.next()
            }
        }
    }
}

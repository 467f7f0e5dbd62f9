import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The large answers of one question, side by side where a thumb reaches them. A press that comes right behind the turn of
// the page was meant for the question before and does nothing.
GridLayout {
    id: root

    required property SheetViewModel sheet
    required property RoundViewModel round

    readonly property RowViewModel row: root.sheet.row
    readonly property bool second: root.sheet.secondInFront
    readonly property int said: root.second ? root.row.second : root.row.first
    readonly property bool free: !root.round.stand.turning && !settling.running

    function say(said: int): void {
        if (root.free)
            root.sheet.say(said);
    }

    columns: Theme.compact ? 2 : 3
    columnSpacing: Theme.space3
    rowSpacing: Theme.space2

    Timer {
        id: settling

        interval: Theme.calm + Theme.calm
    }

    Connections {
        target: root.row

        property string shown: root.row.key

        function onRowChanged(): void {
            if (shown !== root.row.key)
                settling.restart();
            shown = root.row.key;
        }
    }

    AnswerButton {
        objectName: "roundYes"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.target
        answer: AnswerButton.Yes
        chosen: root.said === RowViewModel.Yes
        onClicked: root.say(RowViewModel.Yes)
    }

    AnswerButton {
        objectName: "roundNo"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.target
        answer: AnswerButton.No
        chosen: root.said === RowViewModel.No
        onClicked: root.say(RowViewModel.No)
    }

    AnswerButton {
        objectName: "roundUnsure"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.target
        Layout.columnSpan: Theme.compact ? 2 : 1
        visible: !root.second
        answer: AnswerButton.Unsure
        chosen: root.said === RowViewModel.Unsure
        onClicked: root.say(RowViewModel.Unsure)
    }
}

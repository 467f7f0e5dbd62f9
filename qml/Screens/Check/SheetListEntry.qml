import QtQuick
import Mamori.Controls
import Mamori.Tokens

// One row of the list with the heading above it where a section, a target or a part of the form begins.
Column {
    id: root

    required property string key
    required property string number
    required property string title
    required property string note
    required property int mark
    required property string heading
    required property bool headingShown
    required property bool reference
    required property string part
    required property bool overdue
    property bool current: false
    // The one row of the list that Tab leads to; the arrows lead to the others.
    property bool stop: false

    signal chosen

    function takeFocus(): void {
        row.forceActiveFocus(Qt.TabFocusReason);
    }

    Item {
        width: parent.width
        height: visible ? partTitle.implicitHeight + Theme.space6 : 0
        visible: root.part !== "" && root.reference

        Rectangle {
            y: Theme.space3
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }

        AppText {
            id: partTitle

            x: Theme.space4
            y: Theme.space6
            width: parent.width - Theme.space8
            strong: true
            text: root.part
        }
    }

    SectionHeader {
        x: Theme.space4
        width: parent.width - Theme.space8
        visible: root.headingShown
        text: root.heading
    }

    ListRow {
        id: row

        objectName: "row_" + root.key
        width: parent.width
        number: root.number
        text: root.title
        detail: root.note
        selected: root.current
        divided: false
        activeFocusOnTab: root.stop
        onClicked: root.chosen()

        AnswerMark {
            answer: root.mark
        }
    }
}

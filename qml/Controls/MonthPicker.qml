pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// The twelve months of a year, and the years before and after it. Arrow keys move the month, page keys the year.
ColumnLayout {
    id: root

    property string minimum: ""
    property string maximum: ""
    // A day of the month that is shown; its day of the month is kept where the month has it.
    required property string cursor

    property string chosen: root.cursor

    signal picked(iso: string)

    function takeFocus(): void {
        root.chosen = root.cursor;
        grid.forceActiveFocus(Qt.TabFocusReason);
    }

    function allowed(month: string): bool {
        return (root.minimum === "" || month >= root.minimum.slice(0, 7))
               && (root.maximum === "" || month <= root.maximum.slice(0, 7));
    }

    function turn(months: int): void {
        const to = Dates.addMonths(root.chosen, months);
        if (root.allowed(to.slice(0, 7)))
            root.chosen = to;
        else if (months > 0)
            root.chosen = root.maximum;
        else
            root.chosen = root.minimum;
    }

    spacing: Theme.space2

    RowLayout {
        spacing: 0

        IconButton {
            objectName: "yearBefore"
            iconName: "back"
            //: button of a calendar
            text: qsTr("前の年")
            enabled: root.minimum === "" || Dates.year(root.chosen) > Dates.year(root.minimum)
            onClicked: root.turn(-12)
        }

        AppText {
            Layout.fillWidth: true
            variant: AppText.Heading
            text: Dates.wareki
                  //: the year that a calendar shows; %1 is 令和5年, %2 the same in Western years
                  ? qsTr("%1（%2）").arg(Dates.eraYear(root.chosen)).arg(Dates.year(root.chosen))
                  : Dates.eraYear(root.chosen)
            horizontalAlignment: Text.AlignHCenter
        }

        IconButton {
            objectName: "yearAfter"
            iconName: "forward"
            //: button of a calendar
            text: qsTr("次の年")
            enabled: root.maximum === "" || Dates.year(root.chosen) < Dates.year(root.maximum)
            onClicked: root.turn(12)
        }
    }

    GridLayout {
        id: grid

        Layout.fillWidth: true
        columns: 3
        columnSpacing: Theme.space1
        rowSpacing: Theme.space1
        activeFocusOnTab: true

        Accessible.role: Accessible.Table
        Accessible.name: Dates.monthTitle(root.chosen)
        Accessible.focusable: true

        Keys.onLeftPressed: root.turn(-1)
        Keys.onRightPressed: root.turn(1)
        Keys.onUpPressed: root.turn(-3)
        Keys.onDownPressed: root.turn(3)
        Keys.onReturnPressed: root.picked(root.chosen)
        Keys.onEnterPressed: root.picked(root.chosen)
        Keys.onSpacePressed: root.picked(root.chosen)
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_PageUp && event.key !== Qt.Key_PageDown)
                return;
            root.turn(event.key === Qt.Key_PageUp ? -12 : 12);
            event.accepted = true;
        }

        Repeater {
            model: 12

            delegate: AppButton {
                id: month

                required property int index

                readonly property string iso: Dates.addMonths(root.chosen, month.index + 1 - Dates.month(root.chosen))

                objectName: `calendarMonth_${month.index + 1}`
                Layout.fillWidth: true
                Layout.preferredWidth: Theme.target
                activeFocusOnTab: false
                variant: month.iso === root.chosen ? AppButton.Secondary : AppButton.Quiet
                enabled: root.allowed(month.iso.slice(0, 7))
                //: a month of the calendar by its number
                text: qsTr("%1月").arg(month.index + 1)
                Accessible.name: Dates.monthTitle(month.iso)
                onClicked: root.picked(month.iso)
            }
        }
    }
}

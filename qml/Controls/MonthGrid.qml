pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Tokens

// One month as weeks from Sunday. Arrow keys move the day, page keys the month, Enter takes it.
Item {
    id: root

    property string minimum: ""
    property string maximum: ""
    property string today: ""
    property string chosen: ""
    // The day the keyboard stands on; the month shown is its month.
    property string cursor: "2023-11-22"

    readonly property string firstDay: root.cursor.slice(0, 8) + "01"
    readonly property string gridStart: Dates.addDays(root.firstDay, -Dates.weekday(root.firstDay))
    readonly property int weeks: Math.ceil((Dates.weekday(root.firstDay)
                                            + Dates.day(Dates.addDays(Dates.addMonths(root.firstDay, 1), -1))) / 7)
    readonly property real cell: root.width / 7

    signal picked(iso: string)

    function allowed(iso: string): bool {
        return (root.minimum === "" || iso >= root.minimum) && (root.maximum === "" || iso <= root.maximum);
    }

    function moveTo(iso: string): void {
        if (root.minimum !== "" && iso < root.minimum)
            root.cursor = root.minimum;
        else if (root.maximum !== "" && iso > root.maximum)
            root.cursor = root.maximum;
        else
            root.cursor = iso;
    }

    function take(iso: string): void {
        if (root.allowed(iso))
            root.picked(iso);
    }

    implicitWidth: Theme.dayCell * 7
    implicitHeight: days.y + Theme.dayCell * root.weeks
    activeFocusOnTab: true

    Accessible.role: Accessible.Table
    Accessible.name: Dates.full(root.cursor)
    Accessible.focusable: true

    Keys.onLeftPressed: root.moveTo(Dates.addDays(root.cursor, -1))
    Keys.onRightPressed: root.moveTo(Dates.addDays(root.cursor, 1))
    Keys.onUpPressed: root.moveTo(Dates.addDays(root.cursor, -7))
    Keys.onDownPressed: root.moveTo(Dates.addDays(root.cursor, 7))
    Keys.onReturnPressed: root.take(root.cursor)
    Keys.onEnterPressed: root.take(root.cursor)
    Keys.onSpacePressed: root.take(root.cursor)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            root.moveTo(Dates.addMonths(root.cursor, event.key === Qt.Key_PageUp ? -1 : 1));
            event.accepted = true;
        } else if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            const weekday = Dates.weekday(root.cursor);
            root.moveTo(Dates.addDays(root.cursor, event.key === Qt.Key_Home ? -weekday : 6 - weekday));
            event.accepted = true;
        }
    }

    Row {
        id: heads

        Repeater {
            model: 7
            delegate: AppText {
                required property int index

                width: root.cell
                variant: AppText.Label
                text: Dates.weekdayName(index)
                color: index === 0 ? Theme.dangerInk : index === 6 ? Theme.infoInk : Theme.ink2
                horizontalAlignment: Text.AlignHCenter
                Accessible.ignored: true
            }
        }
    }

    Grid {
        id: days

        y: heads.height + Theme.space2
        columns: 7

        Repeater {
            model: root.weeks * 7
            delegate: DayCell {
                required property int index

                width: root.cell
                height: Theme.dayCell
                iso: Dates.addDays(root.gridStart, index)
                outside: iso.slice(0, 7) !== root.cursor.slice(0, 7)
                allowed: root.allowed(iso)
                chosen: iso === root.chosen
                today: iso === root.today
                current: iso === root.cursor
                focused: current && root.activeFocus
                onTapped: {
                    root.cursor = iso;
                    root.take(iso);
                }
            }
        }
    }
}

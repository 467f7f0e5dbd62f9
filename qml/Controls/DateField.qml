import QtQuick
import Mamori.Tokens

// A day, shown as 令和5年11月22日（水） and kept as an ISO string. A press opens a month; the arrow keys move the day.
FieldFrame {
    id: root

    // ISO day or empty.
    property string date: ""
    // Earliest and latest day that can be chosen; empty sets no bound.
    property string minimum: ""
    property string maximum: ""
    property string today: ""
    property bool readOnly: false
    property string disabledReason: ""

    // The owner stores the day; the field shows what `date` says.
    signal picked(iso: string)

    function takeFocus(): void {
        button.forceActiveFocus(Qt.TabFocusReason);
    }

    function allowed(iso: string): bool {
        return (root.minimum === "" || iso >= root.minimum) && (root.maximum === "" || iso <= root.maximum);
    }

    slotHeight: button.implicitHeight
    hint: root.disabledReason

    Pressable {
        id: button

        width: parent.width
        implicitHeight: Math.max(Theme.target, shown.implicitHeight + Theme.space4)
        enabled: !root.readOnly && root.disabledReason === ""
        onClicked: calendar.openAt(root.date)

        Accessible.role: Accessible.ButtonDropDown
        //: spoken for a date field; %1 is its name, %2 the day
        Accessible.name: qsTr("%1 %2").arg(root.label).arg(shown.text)
        Accessible.description: root.errorText !== "" ? root.errorText : root.hint
        Keys.onDownPressed: button.clicked()

        background: FieldBox {
            focused: button.visualFocus
            faulty: root.errorText !== ""
            quiet: !button.enabled
            color: button.enabled && button.hovered ? Theme.hover : quiet ? Theme.muted : Theme.surface
        }

        Item {
            anchors.fill: parent

            AppText {
                id: shown

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.space4
                width: parent.width - x - Theme.space4 - (arrow.visible ? arrow.width + Theme.space2 : 0)
                lineHeight: Theme.tight
                //: in an empty date field
                text: root.date !== "" ? Dates.full(root.date) : qsTr("日付を選ぶ")
                color: root.date === "" || !button.enabled ? Theme.ink2 : Theme.ink
                Accessible.ignored: true
            }

            Icon {
                id: arrow

                anchors.right: parent.right
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                visible: button.enabled
                name: "calendar"
            }
        }
    }

    CalendarPopup {
        id: calendar

        title: root.label
        minimum: root.minimum
        maximum: root.maximum
        today: root.today
        onPicked: iso => root.picked(iso)
        onClosed: if (button.enabled)
            button.forceActiveFocus(Qt.TabFocusReason)
    }
}

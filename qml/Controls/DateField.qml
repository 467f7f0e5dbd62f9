import QtQuick
import QtQuick.Templates as T
import Mamori.Adapters
import Mamori.Tokens

// A day, shown as 令和5年11月22日（水） and kept as an ISO string. It is typed in any form in which people write days
// (7/3, R7.7.3, 2025-07-03), or chosen from a month that the button at the end opens.
FieldFrame {
    id: root

    // ISO day or empty.
    property string date: ""
    // Earliest and latest day that can be chosen; empty sets no bound.
    property string minimum: ""
    property string maximum: ""
    property string today: ""
    property bool readOnly: false
    // Whether the day may be taken away again.
    property bool optional: false
    property string disabledReason: ""

    property bool typing: false
    readonly property string reading: root.typing ? Days.read(field.text, root.minimum, root.maximum, root.today) : ""

    // The owner stores the day; the field shows what `date` says. Empty only where the day is optional.
    signal picked(iso: string)
    signal accepted

    function takeFocus(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    function allowed(iso: string): bool {
        return (root.minimum === "" || iso >= root.minimum) && (root.maximum === "" || iso <= root.maximum);
    }

    function show(): void {
        root.typing = false;
        field.text = Dates.full(root.date);
        // What stands there gives way to what is typed next.
        if (field.activeFocus)
            field.selectAll();
    }

    // Takes what was typed; what is no day stays there to be put right.
    function take(): void {
        if (!root.typing)
            return;
        const typed = field.text.trim();
        const iso = root.reading;
        root.fault = typed === "" ? "" : Days.fault(typed, root.minimum, root.maximum, root.today);
        if (typed !== "" && root.fault === "" && !root.allowed(iso))
            root.fault = root.outside(iso);
        if (root.fault !== "")
            return;
        root.show();
        if (iso !== root.date && (iso !== "" || root.optional))
            root.picked(iso);
    }

    function outside(iso: string): string {
        if (root.minimum !== "" && iso < root.minimum)
            //: a typed day is too early; %1 is the day as it was understood, %2 the first day that may be chosen
            return qsTr("%1は選べません。%2からの日を入れてください。").arg(Dates.plain(iso)).arg(Dates.plain(root.minimum));
        //: a typed day is too late; %1 is the day as it was understood, %2 the last day that may be chosen
        return qsTr("%1は選べません。%2までの日を入れてください。").arg(Dates.plain(iso)).arg(Dates.plain(root.maximum));
    }

    onDateChanged: {
        root.fault = "";
        root.show();
    }
    Component.onCompleted: root.show()

    slotHeight: field.implicitHeight
    hint: root.disabledReason !== "" ? root.disabledReason : Dates.full(root.reading)

    // Beneath the field, which would clip the ring of a background.
    FieldBox {
        width: field.width
        height: field.height
        focused: field.activeFocus
        faulty: root.shownError !== ""
        quiet: field.readOnly || !field.enabled
    }

    T.TextField {
        id: field

        width: parent.width
        implicitHeight: Math.max(Theme.target, contentHeight + Theme.space4)
        leftPadding: Theme.space4
        rightPadding: open.visible ? open.width + Theme.space1 : Theme.space4
        topPadding: 0
        bottomPadding: 0
        verticalAlignment: TextInput.AlignVCenter
        font.family: Theme.sans
        font.pixelSize: Theme.bodySize
        enabled: root.disabledReason === ""
        readOnly: root.readOnly
        color: enabled ? Theme.ink : Theme.disabledInk
        selectionColor: Theme.brand
        selectedTextColor: Theme.inkOnBrand
        selectByMouse: true
        clip: true

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.shownError !== "" ? root.shownError : root.hint
        Accessible.readOnly: field.readOnly

        onTextChanged: if (!field.activeFocus)
            field.cursorPosition = 0
        onTextEdited: {
            root.typing = true;
            root.fault = "";
        }
        onAccepted: {
            root.take();
            if (root.fault === "")
                root.accepted();
        }
        onActiveFocusChanged: {
            if (field.activeFocus)
                field.selectAll();
            else
                root.take();
        }
        Keys.onDownPressed: open.clicked()
        Keys.onEscapePressed: event => {
            event.accepted = root.typing;
            root.fault = "";
            root.show();
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            x: field.leftPadding
            width: parent.width - field.leftPadding - field.rightPadding
            visible: field.length === 0 && field.preeditText === ""
            //: in an empty date field: two ways to write a day
            text: qsTr("7/3、R7.7.3 など")
            elide: Text.ElideRight
            maximumLineCount: 1
            lineHeight: Theme.tight
            color: Theme.ink2
            Accessible.ignored: true
        }

        IconButton {
            id: open

            objectName: root.objectName === "" ? "" : `${root.objectName}Calendar`
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: field.enabled && !root.readOnly
            iconName: "calendar"
            //: button in a date field: choose the day from a calendar; %1 is the field
            text: qsTr("カレンダーで選ぶ：%1").arg(root.label)
            onClicked: calendar.openAt(root.reading !== "" ? root.reading : root.date)
        }
    }

    CalendarPopup {
        id: calendar

        title: root.label
        minimum: root.minimum
        maximum: root.maximum
        today: root.today
        onPicked: iso => {
            root.fault = "";
            root.show();
            root.picked(iso);
        }
        onClosed: if (field.enabled)
            field.forceActiveFocus(Qt.TabFocusReason)
    }
}

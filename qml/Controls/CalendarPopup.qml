import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Tokens

// A month to choose a day from, in the middle of the window. A press on its name leads to the months and years.
T.Popup {
    id: root

    property string title: ""
    property string minimum: ""
    property string maximum: ""
    property string today: ""

    signal picked(iso: string)

    function openAt(iso: string): void {
        const start = Dates.valid(iso) ? iso : root.today !== "" ? root.today : root.maximum !== "" ? root.maximum
                                       : Qt.formatDate(new Date(), "yyyy-MM-dd");
        grid.chosen = Dates.valid(iso) ? iso : "";
        grid.moveTo(start);
        months.visible = false;
        root.open();
        grid.forceActiveFocus(Qt.TabFocusReason);
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    implicitWidth: Math.min(grid.implicitWidth + root.padding + root.padding, parent ? parent.width - Theme.space4 : 0)
    implicitHeight: Math.min(column.implicitHeight + root.padding + root.padding,
                             parent ? parent.height - Theme.space4 : 0)
    padding: Theme.compact ? Theme.space3 : Theme.space5
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    T.Overlay.modal: Scrim {}

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.space2

            AppText {
                Layout.fillWidth: true
                visible: root.title !== ""
                variant: AppText.Small
                text: root.title
            }

            RowLayout {
                visible: !months.visible
                spacing: 0

                IconButton {
                    iconName: "back"
                    //: button of a calendar
                    text: qsTr("前の月")
                    enabled: root.minimum === "" || Dates.addMonths(grid.cursor, -1).slice(0, 7) >= root.minimum.slice(0, 7)
                    onClicked: grid.moveTo(Dates.addMonths(grid.cursor, -1))
                }

                AppButton {
                    objectName: "calendarMonth"
                    Layout.fillWidth: true
                    variant: AppButton.Quiet
                    iconName: "down"
                    iconAfter: true
                    text: Dates.monthTitle(grid.cursor)
                    onClicked: months.visible = !months.visible
                }

                IconButton {
                    iconName: "forward"
                    //: button of a calendar
                    text: qsTr("次の月")
                    enabled: root.maximum === "" || Dates.addMonths(grid.cursor, 1).slice(0, 7) <= root.maximum.slice(0, 7)
                    onClicked: grid.moveTo(Dates.addMonths(grid.cursor, 1))
                }
            }

            MonthPicker {
                id: months

                Layout.fillWidth: true
                visible: false
                minimum: root.minimum
                maximum: root.maximum
                cursor: grid.cursor
                onPicked: iso => {
                    grid.moveTo(iso);
                    months.visible = false;
                    grid.forceActiveFocus(Qt.TabFocusReason);
                }
                onVisibleChanged: if (months.visible)
                    months.takeFocus()
            }

            MonthGrid {
                id: grid

                Layout.fillWidth: true
                visible: !months.visible
                minimum: root.minimum
                maximum: root.maximum
                today: root.today
                onPicked: iso => {
                    root.close();
                    root.picked(iso);
                }
            }

            ButtonRow {
                Layout.fillWidth: true

                AppButton {
                    variant: AppButton.Quiet
                    //: button of a calendar: choose the present day
                    text: qsTr("今日")
                    visible: root.today !== "" && grid.allowed(root.today)
                    onClicked: {
                        months.visible = false;
                        grid.moveTo(root.today);
                    }
                }

                AppButton {
                    variant: AppButton.Quiet
                    //: button that closes a calendar without choosing
                    text: qsTr("やめる")
                    onClicked: root.close()
                }

                AppButton {
                    variant: AppButton.Primary
                    //: button that takes the marked day
                    text: qsTr("決める")
                    enabled: !months.visible && grid.allowed(grid.cursor)
                    onClicked: grid.take(grid.cursor)
                }
            }
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// The day by which an いいえ will have become はい.
DateField {
    id: root

    required property SheetViewModel sheet

    readonly property RowViewModel row: root.sheet.row

    objectName: "targetDay"
    Layout.fillWidth: true
    Layout.alignment: Qt.AlignTop
    //: name of a date field: the day by which an いいえ will have become はい
    label: qsTr("目標日（いつまでに「はい」にするか）")
    date: root.row.targetDay
    minimum: root.row.targetFirst
    maximum: root.row.targetLast
    today: root.row.today
    optional: true
    onPicked: iso => root.sheet.setTargetDay(iso)
}

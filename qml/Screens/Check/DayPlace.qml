import QtQuick
import Mamori.Controls

// A date field with a place of its own before there is a day, so that nothing moves when an answer brings it.
Item {
    id: root

    property alias label: field.label
    property alias date: field.date
    property alias minimum: field.minimum
    property alias maximum: field.maximum
    property alias today: field.today
    property alias errorText: field.errorText
    property alias fieldName: field.objectName
    required property bool shown

    signal picked(iso: string)

    implicitWidth: field.implicitWidth
    implicitHeight: Math.max(field.implicitHeight, note.implicitHeight)

    AppText {
        id: note

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        visible: !root.shown
        variant: AppText.Small
        //: where the day of the check will stand, before the row is answered
        text: qsTr("答えると、確認した日に今日の日付が入ります。あとで直せます。")
    }

    DateField {
        id: field

        width: parent.width
        visible: root.shown
        onPicked: iso => root.picked(iso)
    }
}

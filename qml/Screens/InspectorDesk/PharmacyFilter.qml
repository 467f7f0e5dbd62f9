import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What narrows the pharmacies and in which order they stand.
GridLayout {
    id: root

    required property InspectorDeskViewModel desk
    // All of it in one line, where there is room.
    property bool wide: false

    columns: root.wide ? 4 : 2
    columnSpacing: Theme.space2
    rowSpacing: Theme.space2

    TextField {
        objectName: "pharmacySearch"
        Layout.columnSpan: root.wide ? 1 : root.columns
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.target
        //: field that searches pharmacies
        placeholder: qsTr("さがす（名前・メモ）")
        text: root.desk.search
        onEdited: text => root.desk.find(text)
    }

    SelectField {
        objectName: "pharmacyFilter"
        Layout.columnSpan: root.wide ? 1 : root.columns
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.target
        options: [
            //: filter of pharmacies: no limit; %1 is how many there are
            qsTr("すべて（%1）").arg(root.desk.total),
            //: filter of pharmacies; %1 is how many there are
            qsTr("確認待ち（%1）").arg(root.desk.waiting),
            //: filter of pharmacies: something is missing; %1 is how many there are
            qsTr("記入漏れあり（%1）").arg(root.desk.behind),
            //: filter of pharmacies: nothing is missing; %1 is how many there are
            qsTr("記入漏れなし（%1）").arg(root.desk.complete),
            //: filter of pharmacies: shown more than 90 days ago; %1 is how many there are
            qsTr("90 日より前（%1）").arg(root.desk.stale),
            //: filter of pharmacies: refused; %1 is how many there are
            qsTr("受け取らない（%1）").arg(root.desk.refusedCount)
        ]
        current: root.desk.filter
        onPicked: index => root.desk.filterBy(index)
    }

    SelectField {
        objectName: "pharmacySort"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.target
        options: [
            //: order of pharmacies: by how many things are missing
            qsTr("足りない数"),
            //: order of pharmacies: by how long ago they were seen
            qsTr("古さ"),
            //: order of pharmacies: by name
            qsTr("名前")
        ]
        current: root.desk.order
        onPicked: index => {
            if (index !== root.desk.order)
                root.desk.sortBy(index);
        }
    }

    IconButton {
        objectName: "pharmacyOrder"
        iconName: root.desk.descending ? "down" : "up"
        text: root.desk.descending
              //: spoken name of the button that turns the order of a list; it is descending now
              ? qsTr("大きい順")
              //: spoken name of the button that turns the order of a list; it is ascending now
              : qsTr("小さい順")
        onClicked: root.desk.sortBy(root.desk.order)
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The headings of the table; a press sorts by that column, a second one turns the order.
RowLayout {
    id: root

    required property InspectorDeskViewModel desk

    spacing: Theme.space4

    TableHeading {
        objectName: "sortName"
        Layout.fillWidth: true
        //: column of the table of pharmacies
        text: qsTr("薬局")
        sorted: root.desk.order === InspectorDeskViewModel.ByName
        descending: root.desk.descending
        onClicked: root.desk.sortBy(InspectorDeskViewModel.ByName)
    }

    TableHeading {
        objectName: "sortMissing"
        Layout.preferredWidth: Theme.fieldMin + Theme.numberColumn
        //: column of the table of pharmacies: how many things are missing, as a bar
        text: qsTr("足りないもの")
        sorted: root.desk.order === InspectorDeskViewModel.ByMissing
        descending: root.desk.descending
        onClicked: root.desk.sortBy(InspectorDeskViewModel.ByMissing)
    }

    TableHeading {
        objectName: "sortAge"
        Layout.preferredWidth: Theme.leadColumn + Theme.numberColumn
        //: column of the table of pharmacies: how old what they showed is
        text: qsTr("いつの状況")
        sorted: root.desk.order === InspectorDeskViewModel.ByAge
        descending: root.desk.descending
        onClicked: root.desk.sortBy(InspectorDeskViewModel.ByAge)
    }

    AppText {
        Layout.preferredWidth: Theme.leadColumn + Theme.numberColumn
        strong: true
        //: column of the table of pharmacies: whether it was accepted
        text: qsTr("状態")
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls

// The opened calendar.
Page {
    id: root

    // What the gallery opens before it takes its picture.
    function present(): void {
        calendar.openAt("2023-11-22");
    }

    PageHeader {
        Layout.fillWidth: true
        //: gallery
        title: qsTr("暦")
    }

    CalendarPopup {
        id: calendar

        //: gallery sample
        title: qsTr("確認した日")
        today: "2023-11-20"
        minimum: "2023-04-01"
        maximum: "2023-11-25"
    }
}

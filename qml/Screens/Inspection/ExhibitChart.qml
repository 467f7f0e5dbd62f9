import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Ledgers
import Mamori.ViewModels

// 連絡体制図 in front of an inspector: the chart itself, to be looked at.
Page {
    id: root

    required property ExhibitViewModel exhibit

    PageHeader {
        objectName: "exhibitChart"
        Layout.fillWidth: true
        back: true
        //: title of the contact chart
        title: qsTr("連絡体制図")
        //: beneath the title of the contact chart
        detail: qsTr("上から下へ連絡します。")
        onBackPressed: root.exhibit.back()
    }

    EmptyState {
        Layout.fillWidth: true
        visible: root.exhibit.chart.count === 0
        iconName: "network"
        //: in place of the contact chart while nobody is in it
        title: qsTr("まだだれも登録されていません")
    }

    ChartDrawing {
        Layout.fillWidth: true
        visible: root.exhibit.chart.count > 0
        chart: root.exhibit.chart
        enabled: false
    }

    AppText {
        objectName: "chartMinistry"
        Layout.fillWidth: true
        visible: text !== ""
        variant: AppText.Small
        text: root.exhibit.chart.ministry
    }
}

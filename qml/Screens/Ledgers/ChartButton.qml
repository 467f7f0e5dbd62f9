import Mamori.Controls
import Mamori.ViewModels

// From the list of contacts back to the drawn chart.
AppButton {
    id: root

    required property LedgersViewModel ledgers

    objectName: "listChart"
    variant: AppButton.Quiet
    iconName: "network"
    //: goes from the list of contacts back to the drawn chart
    text: qsTr("図で見る")
    onClicked: root.ledgers.show(LedgersViewModel.ChartPane)
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Exchange
import Mamori.Tokens
import Mamori.ViewModels

// Above the rows of a new form: which earlier form it follows, how many rows are new, and the way to keep it.
ColumnLayout {
    id: root

    required property FormImportViewModel incoming

    readonly property FormMapViewModel map: root.incoming.map

    readonly property Item start: next.visible ? next : keep

    spacing: Theme.space3

    PageHeader {
        Layout.fillWidth: true
        back: true
        overline: root.map.title
        //: title of the page that ties a new form to the one that was in use
        title: qsTr("前の様式と合わせる")
        onBackPressed: root.incoming.show(FormImportViewModel.ListPane)
    }

    Refusal {
        Layout.fillWidth: true
        source: root.incoming
    }

    SelectField {
        objectName: "formEarlier"
        Layout.fillWidth: true
        //: field: which earlier form the answers come from
        label: qsTr("どの様式の答えを引きつぐか")
        options: root.map.earlierOptions
        current: root.map.earlier
        onPicked: index => root.map.chooseEarlier(index)
    }

    AppText {
        Layout.fillWidth: true
        text: root.map.open > 0
              //: rows of a new form; %1 come from one that was asked before, %2 are new, %3 are to be looked at
              ? qsTr("前からある項目 %1、新しい項目 %2。見当の弱い %3 項目を確かめてください。").arg(root.map.mapped).arg(root.map.fresh).arg(root.map.open)
              //: rows of a new form; %1 come from one that was asked before, %2 are new
              : qsTr("前からある項目 %1、新しい項目 %2。").arg(root.map.mapped).arg(root.map.fresh)
    }

    AppButton {
        id: keep

        objectName: "formKeep"
        Layout.fillWidth: true
        variant: AppButton.Primary
        iconName: "download"
        //: button: keeps a form that was read in
        text: qsTr("この様式を取り込む")
        //: why the button cannot be pressed
        disabledReason: root.map.open > 0 ? qsTr("見当の弱い項目が残っています。") : ""
        onClicked: root.incoming.keep()
    }

    AppButton {
        id: next

        objectName: "formMapNext"
        Layout.fillWidth: true
        visible: root.map.open > 0
        //: button: to the next row whose origin is to be looked at
        text: qsTr("確かめる項目を順に見る")
        onClicked: root.map.goOn()
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Whose device this is: the pharmacy, the vendor or the inspecting office, and who is responsible.
GridLayout {
    id: root

    // As the stage that it leads to.
    required property int desk
    readonly property bool vendor: root.desk === AppViewModel.Vendor
    readonly property bool inspector: root.desk === AppViewModel.Inspector
    readonly property alias name: nameField.text
    readonly property alias responsible: responsibleField.text
    readonly property bool complete: root.name.trim() !== "" && root.responsible.trim() !== ""
                                     && root.tooLong(root.name) === "" && root.tooLong(root.responsible) === ""
    // Longest name, in letters.
    readonly property int longest: 40

    function tooLong(name: string): string {
        //: beneath a name; %1 is a number of letters
        return Array.from(name.trim()).length > root.longest ? qsTr("%1 文字までにしてください").arg(root.longest) : "";
    }

    columns: Theme.compact ? 1 : 2
    columnSpacing: Theme.space4
    rowSpacing: Theme.space4

    TextField {
        id: nameField

        objectName: "deskName"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        errorText: root.tooLong(nameField.text)
        label: root.vendor
               //: field of the first start
               ? qsTr("会社の名前")
               : root.inspector
               //: field of the first start: the inspecting office, or the head office of a chain
               ? qsTr("保健所・本部などの名前")
               //: field of the first start
               : qsTr("薬局の名前")
        placeholder: root.vendor
                     //: example in the empty field
                     ? qsTr("レセコン株式会社")
                     : root.inspector
                     //: example in the empty field
                     ? qsTr("中央保健所")
                     //: example in the empty field
                     : qsTr("あおば薬局")
        onAccepted: responsibleField.takeFocus()
    }

    TextField {
        id: responsibleField

        objectName: "responsible"
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        errorText: root.tooLong(responsibleField.text)
        label: root.vendor
               //: field of the first start: who answers for the vendor's systems
               ? qsTr("管理責任者")
               : root.inspector
               //: field of the first start: who uses the device for inspections
               ? qsTr("担当者")
               //: field of the first start: who answers for the pharmacy's systems
               : qsTr("医療情報システム安全管理責任者")
        //: beneath the field of the responsible person
        hint: root.desk !== AppViewModel.Pharmacy ? "" : qsTr("小規模な薬局では、薬局の管理者が兼任する場合があります")
        //: example in the empty field
        placeholder: qsTr("見本 花子")
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// After the ministry's form was filled in and saved: what a person has to see to before it is handed over.
Dialog {
    id: root

    required property FilledCopyViewModel copy

    readonly property bool needed: root.copy.gaps.count > 0 || root.copy.formUnclear || root.copy.vendorUnnamed

    function tell(words: string): void {
        root.title = words;
        root.open();
    }

    objectName: "formGaps"
    tone: Tone.Warn
    title: ""
    //: before a list of what was not written into the ministry's form, or not surely
    text: qsTr("渡す前に、保存したファイルを開いて、次の所を見てください。")
    rejectText: ""

    AppText {
        Layout.fillWidth: true
        visible: root.copy.formUnclear
        strong: true
        //: the workbook that was filled in may be another year's, an example, or hold the same rows twice
        text: qsTr("このファイルが、この年のこの様式か、はっきりしません。別の年の様式、記入例、同じ項目が二度ある様式かもしれません。")
    }

    AppText {
        Layout.fillWidth: true
        visible: root.copy.vendorUnnamed
        strong: true
        //: the vendor's name could not be written into the form
        text: qsTr("事業者名を書く所が見つかりません。手で書いてください。")
    }

    Repeater {
        model: root.copy.gaps

        delegate: ListRow {
            required property int key
            required number
            required text
            required property string wording

            objectName: `formGap_${key}`
            Layout.fillWidth: true
            pressable: false
            detail: wording
        }
    }
}

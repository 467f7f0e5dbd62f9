import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// In the place of what needs a form, while none was begun: the way to one, or its beginning where the year's is here.
Item {
    id: root

    required property FormsViewModel forms

    readonly property bool ready: root.forms.state === FormsViewModel.Offered

    signal formsWanted
    signal begun

    EmptyState {
        objectName: "noYear"
        anchors.centerIn: parent
        width: Math.min(Theme.readMax, (parent ? parent.width : 0) - Theme.pageMargin - Theme.pageMargin)
        iconName: "checklist"
        title: root.ready
               //: in the place of the checklist while the year's form is here and was not begun; %1 edition
               ? qsTr("%1で、ことしの点検を始められます").arg(root.forms.offeredTitle)
               //: in the place of the checklist while no form was begun
               : qsTr("まだ、どの年の様式も使い始めていません")
        text: root.ready
              //: what follows when the first year is begun
              ? qsTr("始めると、ここに項目が並びます。")
              //: what to do while no form was begun
              : qsTr("様式を取り込むか、古い様式で練習を始めると、ここに項目が並びます。台帳・連絡体制図・インシデントのページは、様式がなくても使えます。")
        actionText: root.ready
                    //: begins the year with its form; %1 edition
                    ? qsTr("%1で始める").arg(root.forms.offeredTitle)
                    //: button: to the page with the forms
                    : qsTr("様式を選ぶ")
        onAction: root.ready ? asking.ask(root.forms.offered, root.forms.offeredTitle) : root.formsWanted()
    }

    BeginDialog {
        id: asking

        forms: root.forms
        onBegun: root.begun()
    }
}

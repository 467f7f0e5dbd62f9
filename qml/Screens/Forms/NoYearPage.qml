import QtQuick
import Mamori.Controls
import Mamori.Tokens

// In the place of what needs a form, while none was begun: the way to one.
Item {
    id: root

    signal formsWanted

    EmptyState {
        objectName: "noYear"
        anchors.centerIn: parent
        width: Math.min(Theme.readMax, parent.width - Theme.pageMargin - Theme.pageMargin)
        iconName: "checklist"
        //: in the place of the checklist while no form was begun
        title: qsTr("まだ、どの年の用紙も使い始めていません")
        //: what to do while no form was begun
        text: qsTr("用紙を取りこむか、古い用紙で練習を始めると、ここに項目が並びます。台帳・連絡体制図・インシデントのページは、用紙がなくても使えます。")
        //: button: to the page with the forms
        actionText: qsTr("用紙を選ぶ")
        onAction: root.formsWanted()
    }
}

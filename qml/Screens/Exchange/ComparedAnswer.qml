import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// One cell of the comparison: the answer as mark and word, its days, its remark.
Column {
    id: root

    required property int verdict
    required property string days
    property string remark: ""
    property bool strong: false

    readonly property string word: {
        switch (root.verdict) {
        //: an answer: yes
        case ArrivalViewModel.Yes: return qsTr("はい");
        //: an answer: no
        case ArrivalViewModel.No: return qsTr("いいえ");
        case -1: return "―";
        //: a row that the vendor leaves out because the contract does not cover it
        case ArrivalViewModel.OutOfScope: return qsTr("契約の範囲外");
        //: a row without an answer
        default: return qsTr("未回答");
        }
    }

    spacing: Theme.space1

    RowLayout {
        width: parent.width
        spacing: Theme.space2

        AnswerMark {
            Layout.alignment: Qt.AlignTop
            visible: root.verdict === ArrivalViewModel.Yes
            answer: AnswerMark.Yes
            size: Theme.iconSmall + Theme.space1
        }

        AppText {
            Layout.fillWidth: true
            strong: root.strong
            lineHeight: Theme.tight
            text: root.days === "" ? root.word : `${root.word}　${root.days}`
            color: root.verdict === ArrivalViewModel.No ? Theme.warnInk
                 : root.verdict === ArrivalViewModel.NotAnswered || root.verdict < 0 ? Theme.ink2 : Theme.ink
        }
    }

    AppText {
        width: parent.width
        visible: root.remark !== ""
        variant: AppText.Small
        //: a remark on the form; %1 is what was written
        text: qsTr("備考：%1").arg(root.remark)
    }
}

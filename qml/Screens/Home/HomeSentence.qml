import QtQuick
import Mamori.ViewModels

// The sentence that says where the pharmacy stands. It never says that anything complies, only what is filled in.
QtObject {
    id: root

    required property HomeViewModel home

    readonly property string deadline: root.home.daysLeft > 0
        //: end of the sentence of ホーム; %1 is a number of days
        ? qsTr("年度末まで %1 日。").arg(root.home.daysLeft)
        : root.home.daysLeft === 0
          //: end of the sentence of ホーム
          ? qsTr("年度末は今日です。")
          //: end of the sentence of ホーム, after the year of the form
          : qsTr("この様式の年度は終わっています。新しい年度の様式があれば、そちらで点検してください。")

    readonly property string text: {
        switch (root.home.standing) {
        case HomeViewModel.NoYear:
            //: sentence of ホーム before any form was begun
            return qsTr("どの様式で点検するかを選びましょう。");
        case HomeViewModel.GateUnanswered:
            //: sentence of ホーム before the first question is answered
            return qsTr("はじめの質問に答えましょう。");
        case HomeViewModel.NotNeeded:
            //: sentence of ホーム when there is no medical information system
            return qsTr("医療情報システムを使っていないので、記入はここまでです。");
        case HomeViewModel.UnderWay:
            if (root.home.open === 0)
                //: sentence of ホーム: every row has an answer, an いいえ lacks its day; %1 is the deadline
                return qsTr("あとは目標日です。%1").arg(root.deadline);
            //: sentence of ホーム; %1 is how many required rows are open, %2 the deadline
            return qsTr("薬局確認用はあと %1 項目です。%2").arg(root.home.open).arg(root.deadline);
        case HomeViewModel.OwnComplete:
            //: sentence of ホーム when the pharmacy's sheet is filled in; %1 is the deadline
            return qsTr("薬局確認用は記入できました。あとは事業者です。%1").arg(root.deadline);
        default:
            //: sentence of ホーム when every sheet is filled in; %1 is the year of the form
            return qsTr("%1の記入は、ぜんぶそろいました。").arg(root.home.year);
        }
    }
}

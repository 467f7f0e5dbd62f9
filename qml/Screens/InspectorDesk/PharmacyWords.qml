pragma Singleton
import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// The words and tones of what a pharmacy showed.
QtObject {
    id: root

    function state(state: int): string {
        switch (state) {
        //: state of what a pharmacy showed: nobody decided about it yet
        case PharmacyViewModel.Waiting: return qsTr("確認待ち");
        //: state of what a pharmacy showed: it was accepted
        case PharmacyViewModel.Accepted: return qsTr("受領");
        //: state of what a pharmacy showed: it was refused
        default: return qsTr("受け取らない");
        }
    }

    function tone(state: int): int {
        switch (state) {
        case PharmacyViewModel.Waiting: return Tone.Warn;
        case PharmacyViewModel.Accepted: return Tone.Ok;
        default: return Tone.Neutral;
        }
    }

    function missing(things: int): string {
        return things === 0
                //: a pharmacy has filled in everything
                ? qsTr("記入漏れなし")
                //: things that are missing at a pharmacy; %1 how many
                : qsTr("足りないもの %1 件").arg(things);
    }

    function age(days: int): string {
        return days === 0
                //: a pharmacy showed it today
                ? qsTr("今日")
                //: a pharmacy showed it %1 days ago
                : qsTr("%1 日前").arg(days);
    }
}

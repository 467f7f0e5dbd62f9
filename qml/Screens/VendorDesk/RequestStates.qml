pragma Singleton
import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// The words and tones of where a received request stands.
QtObject {
    id: root

    function words(state: int): string {
        switch (state) {
        //: state of a request at the vendor: nothing is answered yet
        case VendorDeskViewModel.Unanswered: return qsTr("未回答");
        //: state of a request at the vendor: some rows are answered
        case VendorDeskViewModel.Begun: return qsTr("回答中");
        //: state of a request at the vendor: every row is answered, but nothing is signed
        case VendorDeskViewModel.Ready: return qsTr("署名待ち");
        //: state of a request at the vendor: signed
        default: return qsTr("回答済み");
        }
    }

    function tone(state: int): int {
        switch (state) {
        case VendorDeskViewModel.Ready: return Tone.Warn;
        case VendorDeskViewModel.Begun: return Tone.Info;
        case VendorDeskViewModel.Answered: return Tone.Ok;
        default: return Tone.Neutral;
        }
    }

    function age(days: int): string {
        return days === 0
                //: a request came today
                ? qsTr("今日届きました")
                //: a request came %1 days ago
                : qsTr("%1 日前に届きました").arg(days);
    }
}

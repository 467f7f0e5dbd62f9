pragma Singleton
import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// The words and tones of where the asking of a system stands.
QtObject {
    id: root

    function words(state: int, days: int): string {
        switch (state) {
        //: state of asking a vendor
        case VendorsViewModel.NotSent: return qsTr("未送付");
        case VendorsViewModel.Sent:
            return days === 0
                    //: state of asking a vendor: sent today
                    ? qsTr("送付済み（今日）")
                    //: state of asking a vendor: sent %1 days ago
                    : qsTr("送付済み（%1日経過）").arg(days);
        //: state of asking a vendor: the request can no longer be answered
        case VendorsViewModel.Expired: return qsTr("回答なし（終了）");
        //: state of asking a vendor
        case VendorsViewModel.ToConfirm: return qsTr("回答あり・確認待ち");
        //: state of asking a vendor
        case VendorsViewModel.Received: return qsTr("受領済み");
        //: state of asking a vendor: it need not be asked
        default: return qsTr("送付不要");
        }
    }

    function tone(state: int): int {
        switch (state) {
        case VendorsViewModel.ToConfirm:
        case VendorsViewModel.Expired: return Tone.Warn;
        case VendorsViewModel.Sent: return Tone.Info;
        case VendorsViewModel.Received: return Tone.Ok;
        default: return Tone.Neutral;
        }
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.ViewModels

// How the work that was asked for last ended.
ColumnLayout {
    id: root

    required property HistoryViewModel history

    visible: root.history.failed || said.title !== ""

    Banner {
        id: refused

        objectName: "historyRefusal"
        Layout.fillWidth: true
        visible: root.history.failed
        tone: Tone.Danger
        title: root.history.error.what
        safe: root.history.error.safe
        next: root.history.error.next
    }

    Banner {
        id: said

        objectName: "historyOutcome"
        Layout.fillWidth: true
        visible: !root.history.failed && said.title !== ""
        tone: root.history.outcome === HistoryViewModel.Stopped ? Tone.Info : Tone.Ok
        title: {
            switch (root.history.outcome) {
            //: the history was verified; %n entries
            case HistoryViewModel.Sound: return qsTr("%n 件の記録は、書いたときのままです。", "", root.history.counted);
            //: the person stopped the check or the export
            case HistoryViewModel.Stopped: return qsTr("途中でやめました。");
            //: the history was written to a file; %n entries
            case HistoryViewModel.Exported: return qsTr("%n 件の記録を書き出しました。", "", root.history.counted);
            //: a checkpoint was written to a file
            case HistoryViewModel.CheckpointSaved: return qsTr("控えをファイルに出しました。USB メモリなど、この端末の外に置いてください。");
            //: a person said that the clock of the device is right
            case HistoryViewModel.ClockDeclared: return qsTr("時計を正しいものとして記録しました。");
            default: return "";
            }
        }
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Above every page after a lock: what was typed and not saved is there still.
Item {
    id: root

    required property AppViewModel app

    implicitHeight: notice.implicitHeight + Theme.space4
    visible: root.app.draft !== AppViewModel.NoDraft

    Banner {
        id: notice

        objectName: "draftNotice"
        x: Theme.space4
        y: Theme.space2
        width: root.width - Theme.space8
        title: {
            switch (root.app.draft) {
            //: what was typed before the store locked is there still
            case AppViewModel.RemarkDraft: return qsTr("備考の書きかけがあります");
            //: what was typed before the store locked is there still
            case AppViewModel.EntryDraft: return qsTr("台帳の書きかけがあります");
            //: what was typed before the store locked is there still
            case AppViewModel.PaperDraft: return qsTr("紙の回答の入力が途中です");
            //: what was typed before the store locked is there still
            case AppViewModel.IncidentDraft: return qsTr("インシデントのメモの書きかけがあります");
            //: what was typed before the store locked is there still
            case AppViewModel.VendorDraft: return qsTr("事業者を足しかけています");
            //: what was typed before the store locked is there still
            case AppViewModel.ReasonDraft: return qsTr("理由の書きかけがあります");
            //: what was typed before the store locked is there still
            default: return qsTr("催促のメモの書きかけがあります");
            }
        }
        //: button: goes to what was typed before the store locked
        actionText: qsTr("続きを書く")
        closable: true
        onAction: root.app.openDraft()
        onClosed: root.app.leaveDraft()
    }
}

import Mamori.Controls
import Mamori.ViewModels

// While a file is read or written nothing else is done: how far it is, and a way to stop it with nothing half taken in.
BusyPopup {
    id: root

    required property LedgerImportViewModel plan

    busy: root.plan.busy
    text: root.plan.reading
          //: while a file is read, before anything of it is taken in
          ? qsTr("読んでいます…")
          //: while a file is taken into a ledger
          : qsTr("取り込んでいます…")
    value: root.plan.progress
    //: what stopping does
    detail: qsTr("中止すると、何も取り込まなかったことになります。")
    onCancelled: root.plan.cancel()
}

import QtQuick
import QtQuick.Templates as T
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// While a file is written nothing else is done: how far it is, and a way to stop it with nothing half taken in.
T.Popup {
    id: root

    required property LedgerImportViewModel plan

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: Math.min(Theme.dialogMax, parent ? parent.width - Theme.space8 : 0)
    implicitHeight: busy.implicitHeight + Theme.space12
    padding: Theme.space6
    modal: true
    focus: true
    visible: root.plan.busy
    closePolicy: T.Popup.NoAutoClose

    T.Overlay.modal: Scrim {}

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Busy {
        id: busy

        width: parent.width
        text: root.plan.reading
              //: while a file is read, before anything of it is taken in
              ? qsTr("読んでいます…")
              //: while a file is taken into a ledger
              : qsTr("取りこんでいます…")
        value: root.plan.progress
        //: what stopping does
        detail: qsTr("中止すると、何も取りこまなかったことになります。")
        cancellable: true
        onCancelled: root.plan.cancel()
    }
}

import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// While long work has the store, nothing else is done: how far it is, and a way to stop it.
T.Popup {
    id: root

    required property bool busy
    required property string text
    // 0 to 1, or negative while nobody knows.
    property real value: -1
    // What stopping does.
    property string detail: ""
    property bool cancellable: true

    signal cancelled

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: Math.min(Theme.dialogMax, parent ? parent.width - Theme.space8 : 0)
    implicitHeight: content.implicitHeight + Theme.space12
    padding: Theme.space6
    modal: true
    focus: true
    visible: root.busy
    closePolicy: T.Popup.NoAutoClose

    T.Overlay.modal: Scrim {}

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.hairline
        border.color: Theme.line
    }

    Busy {
        id: content

        width: parent.width
        text: root.text
        value: root.value
        detail: root.detail
        cancellable: root.cancellable
        onCancelled: root.cancelled()
    }
}

import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// The last refusal of a view model, above what it is about, until a person puts it away.
Banner {
    id: root

    required property ReportingViewModel source

    objectName: "refusal"
    visible: root.source.failed
    tone: Tone.Danger
    title: root.source.error.what
    safe: root.source.error.safe
    next: root.source.error.next
    closable: true
    onClosed: root.source.forgetError()
}

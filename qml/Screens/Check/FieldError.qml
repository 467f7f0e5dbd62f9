import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// What was refused, where no field of its own can say it.
Banner {
    id: root

    required property SheetViewModel sheet
    required property list<int> fields

    objectName: "answerError"
    visible: root.sheet.failed && root.fields.includes(root.sheet.errorField)
    tone: Tone.Danger
    title: root.sheet.error.what
    safe: root.sheet.error.safe
    next: root.sheet.error.next
    closable: true
    onClosed: root.sheet.forgetError()
}

import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// What was refused, where no field of its own can say it.
Banner {
    id: root

    required property SheetViewModel sheet

    readonly property int about: root.sheet.errorField

    objectName: "answerError"
    visible: root.about === SheetViewModel.FirstField || root.about === SheetViewModel.SecondField
             || root.about === SheetViewModel.SheetField
    tone: Tone.Danger
    title: root.sheet.error.what
    safe: root.sheet.error.safe
    next: root.sheet.error.next
    closable: true
    onClosed: root.sheet.forgetError()
}

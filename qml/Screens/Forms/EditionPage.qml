pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// An edition of the form for reading, whether its year was begun or not: the rows of a sheet with their doubts.
Page {
    id: root

    required property EditionLookViewModel look

    maximumWidth: Theme.readMax

    PageHeader {
        Layout.fillWidth: true
        back: true
        overline: root.look.formName
        title: root.look.title
        detail: root.look.issued
        onBackPressed: root.look.close()
    }

    Segmented {
        objectName: "editionSheet"
        Layout.fillWidth: true
        visible: root.look.sheets.length > 1
        //: name of a choice: which sheet of the form is read
        label: qsTr("どちらのチェックリストか")
        options: root.look.sheets
        current: root.look.sheet
        onChosen: index => root.look.choose(index)
    }

    Banner {
        Layout.fillWidth: true
        visible: root.look.doubts !== ""
        tone: Tone.Warn
        //: head of a note beside a form whose source is not sure
        title: qsTr("確かでない所")
        text: root.look.doubts
    }

    Card {
        Layout.fillWidth: true
        spacing: Theme.space4

        Repeater {
            model: root.look.rows

            delegate: ColumnLayout {
                id: line

                required property int key
                required property string part
                required property string heading
                required property string number
                required property string wording
                required property string note
                required property list<string> doubts

                objectName: `editionRow_${line.key}`
                Layout.fillWidth: true
                spacing: Theme.space2

                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space3
                    visible: line.part !== ""
                    variant: AppText.Heading
                    text: line.part
                }

                SectionHeader {
                    Layout.fillWidth: true
                    visible: line.heading !== ""
                    text: line.heading
                }

                AppText {
                    Layout.fillWidth: true
                    text: `${line.number} ${line.wording}`.trim()
                }

                AppText {
                    Layout.fillWidth: true
                    visible: line.note !== ""
                    variant: AppText.Small
                    text: line.note
                }

                Repeater {
                    model: line.doubts

                    delegate: StatusChip {
                        required property string modelData

                        Layout.fillWidth: true
                        tone: Tone.Warn
                        text: modelData
                    }
                }
            }
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What is not sure about the open row in an edition that is not the ministry's own paper.
ColumnLayout {
    id: root

    required property RowViewModel row

    visible: root.row.doubts.length > 0
    spacing: Theme.space1

    Repeater {
        model: root.row.doubts

        delegate: Banner {
            required property string modelData

            Layout.fillWidth: true
            tone: Tone.Warn
            //: head of a note beside a row of the form whose source is not sure
            title: qsTr("確かでない所")
            text: modelData
        }
    }
}

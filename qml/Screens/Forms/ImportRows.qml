pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The rows of a form as they were read, in the order of its files; what is not sure says why.
FocusScope {
    id: root

    required property FormImportViewModel incoming
    required property bool paged

    property alias start: headItem.start

    ImportRowsHead {
        id: headItem

        x: Theme.space4
        width: root.width - Theme.space8
        incoming: root.incoming
        paged: root.paged
    }

    HeadedList {
        id: view

        objectName: "formRows"
        anchors.fill: parent
        head: headItem
        keyNavigationEnabled: true
        model: root.incoming.rows
        shownRow: root.paged ? -1 : root.incoming.rowShown
        Accessible.role: Accessible.List
        //: spoken name of the list of rows of a form that is being read in
        Accessible.name: qsTr("読み取った項目")

        delegate: ListRow {
            id: line

            required property int key
            required number
            required property string wording
            required property string about
            required property string source
            required property bool sure
            required property string doubts

            objectName: `formRow_${line.key}`
            width: view.width
            text: line.wording
            detail: line.sure ? `${line.about} ・ ${line.source}` : `${line.about} ・ ${line.source}\n${line.doubts}`
            selected: !root.paged && line.key === root.incoming.row
            onClicked: root.incoming.selectRow(line.key)

            ToneMark {
                visible: !line.sure
                tone: Tone.Warn
                color: Theme.warnInk
            }
        }
    }
}

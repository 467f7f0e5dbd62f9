import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The open row: what the form says, the plain question, the answer, and help beneath. On a narrow window it has a way
// back and pages at its foot.
Page {
    id: root

    required property SheetViewModel sheet
    required property bool paged

    readonly property RowViewModel row: root.sheet.row

    signal backPressed

    maximumWidth: Theme.readMax

    footer: RowPager {
        width: root.width
        visible: root.paged
        height: visible ? implicitHeight : 0
        sheet: root.sheet
    }

    Connections {
        target: root.sheet.row

        property string shown: ""

        // Another row begins at its top; a save leaves the page where it is.
        function onRowChanged(): void {
            if (shown !== root.row.key)
                root.contentY = 0;
            shown = root.row.key;
        }
    }

    RowHead {
        Layout.fillWidth: true
        row: root.row
        back: root.paged
        onBackPressed: root.backPressed()
    }

    FieldError {
        Layout.fillWidth: true
        sheet: root.sheet
    }

    Banner {
        Layout.fillWidth: true
        visible: root.row.exemption !== ""
        title: root.row.exemption
        actionText: root.row.outOfScope
                    //: button: the row is part of the contract after all
                    ? qsTr("範囲にもどす")
                    : ""
        onAction: root.sheet.setScope("")
    }

    RowAnswers {
        Layout.fillWidth: true
        visible: root.row.exemption === ""
        sheet: root.sheet
        savedHere: !root.paged
    }

    RowHelp {
        Layout.fillWidth: true
        row: root.row
        notes: root.sheet.notes
    }

    ScopeOut {
        Layout.fillWidth: true
        visible: !root.sheet.own && root.row.exemption === ""
        onWanted: reason => root.sheet.setScope(reason)
    }
}

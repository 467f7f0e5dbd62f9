pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 9の心得: the official poster, filling the page; each principle opens. For the staff room it fills the whole window.
Item {
    id: root

    required property PosterViewModel poster
    // Off where there is no checklist to go to, as at a vendor's desk.
    property bool hasChecklist: true

    signal rowWanted(key: string)
    // A4, or A3 when `large`.
    signal paperWanted(large: bool)

    readonly property real margin: Math.min(Theme.pageMargin, Theme.space5)
    readonly property bool wide: Theme.expanded && root.width >= Theme.readMax

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: column.height + root.margin + root.margin
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: AppScrollBar {}

        FollowFocus {
            view: view
        }

        ColumnLayout {
            id: column

            x: root.margin
            y: root.margin
            width: view.width - root.margin - root.margin
            height: Math.max(implicitHeight, root.wide ? view.height - root.margin - root.margin : 0)
            spacing: Theme.space3

            PosterHead {
                Layout.fillWidth: true
                poster: root.poster
                onWholeWanted: whole.open()
                onPaperWanted: large => root.paperWanted(large)
            }

            PosterBoard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                poster: root.poster
                wide: root.wide
                onOpened: number => root.poster.open(number)
            }
        }
    }

    PosterWhole {
        id: whole

        poster: root.poster
    }

    PrincipleSheet {
        id: sheet

        poster: root.poster
        hasChecklist: root.hasChecklist
        onRowWanted: key => root.rowWanted(key)
    }

    Connections {
        target: root.poster

        function onOpenedChanged(): void {
            if (root.poster.opened > 0)
                sheet.open();
            else
                sheet.close();
        }
    }

    Component.onCompleted: {
        if (root.poster.opened > 0)
            sheet.open();
    }
}

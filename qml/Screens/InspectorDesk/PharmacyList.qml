pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Every pharmacy with what it showed last, as many as there are.
FocusScope {
    id: root

    required property InspectorDeskViewModel desk
    // The list has the window to itself: what stands over it scrolls away with it, and no pharmacy is open beside it.
    required property bool paged

    PharmacyListHead {
        id: head

        // No `header`: Qt 6.4 cannot make one of a bound component.
        parent: root.paged ? view.contentItem : root
        x: Theme.space4
        y: Theme.pageMargin - (root.paged ? view.topMargin : 0)
        width: root.width - Theme.space8
        desk: root.desk
    }

    ListView {
        id: view

        readonly property real room: head.implicitHeight + Theme.pageMargin + Theme.space3

        objectName: "pharmacyView"
        anchors.fill: parent
        anchors.topMargin: root.paged ? 0 : view.room
        topMargin: root.paged ? view.room : 0
        onTopMarginChanged: {
            if (view.contentY <= 0)
                view.contentY = -view.topMargin;
        }
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        reuseItems: true
        model: root.desk.pharmacies
        Accessible.role: Accessible.List
        //: spoken for an inspector's list of pharmacies
        Accessible.name: qsTr("薬局の一覧")

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: ListRow {
            id: line

            required property int key
            required property string name
            required property int missing
            required property int days
            required property int standing

            objectName: `pharmacy_${line.name}`
            width: view.width
            text: line.name
            detail: `${PharmacyWords.missing(line.missing)} ・ ${PharmacyWords.age(line.days)}`
            selected: !root.paged && line.key === root.desk.selected
            onClicked: root.desk.select(line.key)

            StatusChip {
                visible: line.standing !== PharmacyViewModel.Accepted
                text: PharmacyWords.state(line.standing)
                tone: PharmacyWords.tone(line.standing)
            }
        }

        EmptyState {
            parent: view.contentItem
            x: Theme.pageMargin
            y: Theme.space4
            width: view.width - Theme.pageMargin - Theme.pageMargin
            visible: view.count === 0
            iconName: "inbox"
            title: root.desk.total === 0
                   //: an inspector's list before anything was taken in
                   ? qsTr("まだ何も読み取っていません")
                   //: the search or the filter above leave no pharmacy
                   : qsTr("あてはまる薬局はありません")
            text: root.desk.total === 0
                  //: how to begin
                  ? qsTr("薬局の「検査用の QR」を読み取るか、ファイルをまとめて開きます。")
                  : ""
        }
    }
}

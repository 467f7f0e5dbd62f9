pragma ComponentBehavior: Bound
import QtQuick
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
        id: headItem

        x: Theme.space4
        width: root.width - Theme.space8
        desk: root.desk
    }

    HeadedList {
        id: view

        objectName: "pharmacyView"
        anchors.fill: parent
        anchors.topMargin: root.paged ? 0 : view.room
        head: headItem
        carriesHead: root.paged
        keyNavigationEnabled: true
        reuseItems: true
        model: root.desk.pharmacies
        Accessible.role: Accessible.List
        //: spoken for an inspector's list of pharmacies
        Accessible.name: qsTr("薬局の一覧")

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

import QtQuick
import Mamori.Controls

// The way to a ledger, with how much is in it.
ListRow {
    id: root

    required property int key
    required property string title
    required property int entries

    objectName: `door_${root.key}`
    text: root.title
    //: how many entries a ledger has; %1 is the number
    detail: qsTr("%1 件").arg(root.entries)
    //: what pressing a ledger does
    actionText: qsTr("見る")
}

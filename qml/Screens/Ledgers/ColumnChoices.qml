import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What the head of a column opens, as a spreadsheet's does: the two orders, then each value to narrow the list down to.
ChoicePopup {
    id: root

    required property LedgersViewModel ledgers
    required property int field
    required property bool narrowed

    readonly property list<string> orders: [
        //: sorts a table by a column
        qsTr("小さい順に並べる"),
        //: sorts a table by a column
        qsTr("大きい順に並べる")
    ]
    //: a column narrows the table down no more
    readonly property list<string> ways: root.narrowed ? [...root.orders, qsTr("すべての値を見る")] : root.orders

    width: Theme.fieldMin + Theme.space10
    //: spoken name of what the head of a column opens
    name: qsTr("並べかえと、しぼりこみ")
    options: [...root.ways, ...root.ledgers.offered]
    chosen: root.ledgers.sort !== root.field ? -1 : root.ledgers.descending ? 1 : 0
    onAboutToShow: root.ledgers.offerValues(root.field)
    onPicked: index => {
        if (index < root.orders.length)
            root.ledgers.sortBy(root.field, index === 1);
        else if (index < root.ways.length)
            root.ledgers.widen(root.field);
        else
            root.ledgers.narrow(index - root.ways.length);
    }
}

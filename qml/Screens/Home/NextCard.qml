pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// What to do next, in the order of doing; each line leads to its place.
Card {
    id: root

    required property HomeViewModel home

    // So many lines are shown before 「すべて見る」.
    readonly property int few: Theme.compact ? 3 : 6
    property bool all: false

    spacing: 0
    //: card of ホーム: what to do next
    title: qsTr("次にすること")

    Repeater {
        model: root.home.next
        delegate: NextLine {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.space4
            Layout.rightMargin: -Theme.space4
            visible: root.all || index < root.few
            divided: index + 1 < Math.min(root.home.next.count, root.all ? root.home.next.count : root.few)
            onClicked: root.home.go(key)
        }
    }

    AppButton {
        objectName: "nextAll"
        Layout.topMargin: Theme.space2
        visible: !root.all && root.home.next.count > root.few
        variant: AppButton.Quiet
        //: button beneath the next things; %1 is how many more there are
        text: qsTr("あと %1 件を見る").arg(root.home.next.count - root.few)
        onClicked: root.all = true
    }
}

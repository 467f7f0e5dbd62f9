import QtQuick
import QtQuick.Templates as T
import Mamori.Tokens

// A list whose head scrolls away with its rows. A ListView moves its origin when rows turn out higher or lower than it
// had guessed; the head keeps above the first row by following the origin, and a list at its top stays there.
ListView {
    id: root

    // What stands over the rows; no `header`, which Qt 6.4 cannot make of a bound component.
    required property Item head
    // Free space above and beneath the head.
    property real above: Theme.pageMargin
    property real below: Theme.space3
    // Off where the head stands over the list and does not scroll.
    property bool carriesHead: true

    readonly property real room: root.head.implicitHeight + root.above + root.below
    readonly property real beginning: root.originY - root.topMargin

    // The row that is open beside the list, -1 where none is: in sight wherever the way to it led.
    property int shownRow: -1

    onShownRowChanged: {
        if (root.shownRow >= 0)
            root.positionViewAtIndex(root.shownRow, ListView.Contain);
    }

    // At its top, as a person left it.
    property bool resting: true

    function rest(): void {
        if (root.resting)
            root.contentY = root.beginning;
    }

    topMargin: root.carriesHead ? root.room : 0
    // A list gives the keyboard to its current row whenever rows come and go, and takes it from the head.
    currentIndex: -1
    // Rows made ahead are still being made when the list gets shorter, and Qt 6.4 complains about them.
    cacheBuffer: 0
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    T.ScrollBar.vertical: AppScrollBar {}

    FollowFocus {
        view: root
    }

    onBeginningChanged: root.rest()
    onMovingChanged: {
        if (root.moving)
            root.resting = false;
    }
    onMovementEnded: root.resting = root.contentY <= root.beginning
    onContentYChanged: {
        if (root.contentY > root.beginning + Theme.target)
            root.resting = false;
    }
    Component.onCompleted: root.rest()

    Binding {
        target: root.head
        property: "parent"
        value: root.carriesHead ? root.contentItem : root.parent
    }

    Binding {
        target: root.head
        property: "y"
        value: root.above + (root.carriesHead ? root.beginning : 0)
    }

    // Rows that are being moved never lie over it.
    Binding {
        target: root.head
        property: "z"
        value: 1
    }
}

import QtQuick

// Makes its item only while `open` holds, and in its own parent. Stands in for a Loader, which in Qt 6.4 cannot make
// the components of a bound file.
Repeater {
    id: root

    required property bool open

    readonly property Timer later: Timer {
        interval: 0
        onTriggered: root.follow()
    }

    function follow(): void {
        root.model = root.open ? 1 : 0;
    }

    // What goes away may be what is being pressed. Taken away in the middle of that, a layout of Qt 6.4 keeps it and
    // crashes when it is next arranged.
    onOpenChanged: {
        if (root.open)
            root.follow();
        else
            root.later.restart();
    }
    Component.onCompleted: root.follow()
}

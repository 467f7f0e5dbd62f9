import QtQuick

// Makes its item only while `open` holds, and in its own parent. Stands in for a Loader, which in Qt 6.4 cannot make
// the components of a bound file.
Repeater {
    id: root

    required property bool open

    model: root.open ? 1 : 0
}

pragma Singleton
import QtQuick

// The word that the window shows now; the next one takes its place.
QtObject {
    id: root

    // Gone with the page that said it.
    property Toast current: null

    signal shown

    function show(toast: Toast): void {
        root.current = toast;
        root.shown();
    }

    function close(): void {
        root.current = null;
    }
}

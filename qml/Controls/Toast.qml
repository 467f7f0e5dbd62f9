import QtQuick

// A word about what was just done, with a way to take it back. Where the window shows it is the matter of its ToastBar.
QtObject {
    id: root

    property string text: ""
    property string undoText: ""
    property int tone: Tone.Ok

    signal undone

    function show(words: string): void {
        root.text = words;
        Toasts.show(root);
    }
}

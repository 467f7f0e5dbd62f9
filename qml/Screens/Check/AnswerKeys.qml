import QtQuick
import Mamori.ViewModels

// The keys of a row: はい いいえ わからない on 1 2 3, N goes on, Ctrl+Z and Ctrl+Y take back and make again. Fields that
// take letters have them first.
QtObject {
    id: root

    required property SheetViewModel sheet

    signal onward

    function take(key: int, modifiers: int): bool {
        if (modifiers & Qt.ControlModifier)
            return root.takeBack(key, (modifiers & Qt.ShiftModifier) !== 0);
        if ((modifiers & ~Qt.KeypadModifier) !== 0)
            return false;
        switch (key) {
        case Qt.Key_1:
            root.sheet.say(RowViewModel.Yes);
            return true;
        case Qt.Key_2:
            root.sheet.say(RowViewModel.No);
            return true;
        case Qt.Key_3:
            root.sheet.say(RowViewModel.Unsure);
            return true;
        case Qt.Key_N:
            root.onward();
            return true;
        default:
            return false;
        }
    }

    function takeBack(key: int, again: bool): bool {
        if (key === Qt.Key_Z && !again)
            root.sheet.undo();
        else if (key === Qt.Key_Y || key === Qt.Key_Z)
            root.sheet.redo();
        else
            return false;
        return true;
    }
}

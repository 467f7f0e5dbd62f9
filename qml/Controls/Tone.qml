import QtQuick

// What a mark, a chip or a banner says, whatever it looks like in a theme.
QtObject {
    enum Kind {
        Neutral,
        Ok,
        Warn,
        Danger,
        Info
    }
}

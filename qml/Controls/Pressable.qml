import QtQuick
import QtQuick.Templates as T

// What every control that is pressed has in common: Space and Enter press it, Tab reaches it, a screen reader names it.
T.AbstractButton {
    id: root

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true

    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
}

import QtQuick
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The lock screen.
Item {
    id: root

    required property AppViewModel app

    SecretInput {
        id: secret

        anchors.fill: parent
        focus: true
        onAccepted: root.app.unlock(secret)
    }
}

import QtQuick
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// ホーム: where the pharmacy stands and what to do next.
Item {
    id: root

    required property AppViewModel app

    AppText {
        anchors.centerIn: parent
        variant: AppText.Title
        text: root.app.deskName
    }
}

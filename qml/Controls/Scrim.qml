import QtQuick
import Mamori.Tokens

// What dims the page behind a dialog.
Rectangle {
    color: Theme.scrim
}

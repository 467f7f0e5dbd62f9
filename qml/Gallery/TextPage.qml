import QtQuick
import Mamori.Controls

AppText {
    text: ""
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Language, theme and text size; each takes hold at once and is remembered on this device.
Card {
    id: root

    required property Preferences preferences

    // Hundredths of the normal size, in the order of the choices.
    readonly property list<int> scales: [100, 125, 150, 175, 200]
    readonly property int whole: 100

    spacing: Theme.space5
    //: card of the settings: look and language
    title: qsTr("見た目とことば")

    SelectField {
        objectName: "language"
        Layout.fillWidth: true
        //: name of a choice in the settings; both languages, so that everybody finds it
        label: qsTr("ことば / Language")
        options: ["日本語", "English"]
        current: root.preferences.tongue
        onPicked: index => root.preferences.tongue = index
    }

    SelectField {
        objectName: "theme"
        Layout.fillWidth: true
        //: name of a choice in the settings
        label: qsTr("画面の色")
        options: [
            //: theme: as the system says
            qsTr("端末に合わせる"),
            //: theme
            qsTr("明るい"),
            //: theme
            qsTr("暗い"),
            //: theme
            qsTr("くっきり（高コントラスト）")
        ]
        current: root.preferences.look
        onPicked: index => root.preferences.look = index
    }

    SelectField {
        objectName: "textScale"
        Layout.fillWidth: true
        //: name of a choice in the settings
        label: qsTr("文字の大きさ")
        //: a text size; %1 is a number of hundredths
        options: root.scales.map(scale => qsTr("%1％").arg(scale))
        current: root.scales.indexOf(Math.round(root.preferences.textScale * root.whole))
        onPicked: index => root.preferences.textScale = root.scales[index] / root.whole
    }
}

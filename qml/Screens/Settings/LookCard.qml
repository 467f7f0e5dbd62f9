import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Language, theme and text size; each takes hold at once and is remembered on this device.
Card {
    id: root

    required property Preferences preferences

    // Text grows from its normal size to the double in so many steps.
    readonly property int steps: 4

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
        options: ["100%", "125%", "150%", "175%", "200%"]
        current: Math.round((root.preferences.textScale - 1) * root.steps)
        onPicked: index => root.preferences.textScale = 1 + index / root.steps
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// The number of somebody's key as a person got it: heard and typed in, or face to face read by the camera. The number that
// came is not shown beside it, so that it cannot be copied from there.
ColumnLayout {
    id: root

    property bool met: false
    // Keeps what is typed here, of which key, over a lock.
    required property ReportingViewModel source
    required property string place
    readonly property Jotting typed: root.source.jot(`digits/${root.place}`)
    // Before the names of the fields, for more than one on a page.
    property string prefix: "pin"

    //: why the button cannot be pressed yet
    readonly property string missing: root.typed.text.trim() === "" ? qsTr("12 けたの数字を入れてください。") : ""

    spacing: Theme.space4

    SelectField {
        objectName: `${root.prefix}Where`
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.listPane
        //: field: how a person gets the digits
        label: qsTr("どうやって聞くか")
        options: [
            //: how the digits are heard
            qsTr("いつもの番号に電話して"),
            //: how the digits are heard
            qsTr("会って")
        ]
        current: root.met ? 1 : 0
        onPicked: index => root.met = index === 1
    }

    TextField {
        objectName: `${root.prefix}Digits`
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.listPane
        //: field: the digits as they were read out
        label: qsTr("相手の画面の 12 けたの数字")
        placeholder: "1234 5678 9012"
        inputMethodHints: Qt.ImhPreferNumbers
        text: root.typed.text
        onEdited: text => root.typed.text = text
    }

    AppButton {
        objectName: `${root.prefix}Scan`
        visible: root.met
        iconName: "camera"
        //: button: the camera reads the digits off the other screen
        text: qsTr("相手の画面の QR を読み取る")
        onClicked: {
            scanner.active = true;
            scanner.sheet.open();
        }
    }

    Loader {
        id: scanner

        readonly property NumberScan sheet: scanner.item as NumberScan

        active: false
        visible: false
        sourceComponent: NumberScan {
            onRead: digits => root.typed.text = digits
        }
    }
}

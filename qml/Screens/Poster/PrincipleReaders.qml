pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// Who read the opened principle this year and who has still to: a press on a name says that it was read today.
ColumnLayout {
    id: root

    required property PosterViewModel poster

    readonly property Jotting name: root.poster.jot(`reader/${root.poster.opened}`)

    function keep(): void {
        if (root.name.text.trim() !== "" && root.poster.acknowledge(root.name.text))
            root.name.clear();
    }

    spacing: Theme.space3

    SectionHeader {
        Layout.fillWidth: true
        //: heading over who read a principle
        text: qsTr("読んだ人（1 年ごと）")
    }

    AppText {
        Layout.fillWidth: true
        visible: root.poster.failed
        text: `${root.poster.error.what} ${root.poster.error.next}`
        color: Theme.warnInk
    }

    AppText {
        Layout.fillWidth: true
        visible: root.poster.notYet.count > 0
        variant: AppText.Small
        //: over the names of those who have still to read a principle
        text: qsTr("まだの人（読んだら名前を押します）")
    }

    Flow {
        Layout.fillWidth: true
        visible: root.poster.notYet.count > 0
        spacing: Theme.space2

        Repeater {
            model: root.poster.notYet

            delegate: Chip {
                required property string key

                objectName: `notYet_${key}`
                text: key
                onClicked: root.poster.acknowledge(key)
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: root.poster.readers

            delegate: ListRow {
                required property string key
                required property string day

                objectName: `reader_${key}`
                Layout.fillWidth: true
                leftPadding: 0
                rightPadding: 0
                pressable: false
                text: key
                detail: day
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space2

        TextField {
            objectName: "readerName"
            Layout.fillWidth: true
            //: field: name of somebody who read a principle and is not in the list
            label: qsTr("ほかの人の名前")
            text: root.name.text
            onEdited: text => root.name.text = text
            onAccepted: root.keep()
        }

        AppButton {
            objectName: "readerKeep"
            Layout.alignment: Qt.AlignBottom
            //: button: somebody read a principle today
            text: qsTr("読みました")
            enabled: root.name.text.trim() !== ""
            onClicked: root.keep()
        }
    }
}

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// How much of a message in several codes is there, which parts are missing, and what is odd about them.
Card {
    id: root

    required property ScanViewModel scan

    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        variant: AppText.Heading
        //: parts of a message that were read; %1 of %2
        text: qsTr("%2 枚のうち %1 枚を読み取りました").arg(root.scan.gathered).arg(root.scan.parts)
    }

    FrameStrip {
        Layout.fillWidth: true
        count: root.scan.parts
        lit: root.scan.known
    }

    AppText {
        objectName: "scanMissing"
        Layout.fillWidth: true
        visible: root.scan.missing.length > 0
        //: numbers of the parts that are missing, such as 2、5
        text: qsTr("まだの QR: %1 枚目").arg(Array.from(root.scan.missing).join("、"))
        color: Theme.ink2
    }

    AppText {
        Layout.fillWidth: true
        visible: root.scan.missing.length > 0
        variant: AppText.Small
        //: how to get one part that is always missed
        text: qsTr("同じ番号がいつまでも残るときは、相手の画面で「止める」を押し、その番号を出してもらってください。")
    }

    Banner {
        objectName: "scanDoubtful"
        Layout.fillWidth: true
        visible: root.scan.doubtful
        tone: Tone.Warn
        //: one of the codes read is wrong
        title: qsTr("合わない QR が 1 枚ありました")
        //: one of the codes read is wrong; nothing need be done
        text: qsTr("そのまま写し続けてください。正しい QR がそろえば、読み取れます。")
    }

    ButtonRow {
        Layout.fillWidth: true
        leading: true

        AppButton {
            objectName: "scanRestart"
            //: forgets the parts that were read
            text: qsTr("はじめから読み直す")
            onClicked: root.scan.restart()
        }
    }
}

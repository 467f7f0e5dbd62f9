pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// How the codes run: which one is on, how fast they follow each other, standing still on one, and how large they are.
ColumnLayout {
    id: root

    required property OutgoingViewModel outgoing

    signal fullScreenWanted

    readonly property bool several: root.outgoing.parts > 1
    readonly property list<int> intervals: [100, 200, 500, 1000]
    // The part that is on alone while the codes stand still, from 0.
    readonly property int held: root.several && root.outgoing.frame < root.outgoing.parts ? root.outgoing.frame : -1

    spacing: Theme.space3

    AppText {
        objectName: "frameCounter"
        Layout.fillWidth: true
        visible: root.several
        strong: true
        text: {
            if (root.outgoing.running)
                //: the codes follow each other; %1 is how many parts there are, %2 the code shown, %3 how many codes
                return qsTr("%1 枚分の QR を、くり返し表示しています（%2 / %3）").arg(root.outgoing.parts).arg(root.outgoing.frame + 1).arg(root.outgoing.frameCount);
            return root.held >= 0
                   //: the codes stand still on one part; %1 of %2
                   ? qsTr("%2 枚のうち %1 枚目で止めています").arg(root.held + 1).arg(root.outgoing.parts)
                   //: the codes stand still on one that carries several parts at once
                   : qsTr("何枚分かを組み合わせた QR で止めています");
        }
    }

    FrameStrip {
        Layout.fillWidth: true
        visible: root.several
        count: root.outgoing.parts
        lit: root.outgoing.shownParts
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space3

        Chip {
            objectName: "framesPause"
            visible: root.several
            chosen: !root.outgoing.running
            //: switch: the codes stand still
            text: qsTr("止める")
            onClicked: root.outgoing.running = !root.outgoing.running
        }

        Chip {
            objectName: "framesLarge"
            chosen: root.outgoing.large
            //: switch: fewer and larger squares in each code, for a camera that cannot read small ones
            text: qsTr("QR を大きく")
            onClicked: root.outgoing.large = !root.outgoing.large
        }

        Chip {
            objectName: "framesFull"
            //: shows the code on the whole screen
            text: qsTr("画面いっぱい")
            onClicked: root.fullScreenWanted()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.several && !root.outgoing.running
        spacing: Theme.space2

        IconButton {
            objectName: "partBefore"
            iconName: "back"
            //: shows the code of the part before
            text: qsTr("前の QR")
            onClicked: root.outgoing.holdPart(root.held > 0 ? root.held : root.outgoing.parts)
        }

        AppText {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.held >= 0
                  //: the part whose code is shown; %1 of %2
                  ? qsTr("%1 / %2 枚目").arg(root.held + 1).arg(root.outgoing.parts)
                  //: beside arrows that choose one part
                  : qsTr("一枚ずつ見せる")
        }

        IconButton {
            objectName: "partAfter"
            iconName: "forward"
            //: shows the code of the part after
            text: qsTr("次の QR")
            onClicked: root.outgoing.holdPart((root.held + 1) % root.outgoing.parts + 1)
        }
    }

    SelectField {
        objectName: "framesSpeed"
        Layout.fillWidth: true
        visible: root.several && root.outgoing.running
        //: field: how long each code is shown
        label: qsTr("切りかえの速さ")
        options: [
            //: speed of the codes
            qsTr("とても速い（1 秒に 10 枚）"),
            //: speed of the codes
            qsTr("ふつう（1 秒に 5 枚）"),
            //: speed of the codes
            qsTr("ゆっくり（1 秒に 2 枚）"),
            //: speed of the codes
            qsTr("とてもゆっくり（1 秒に 1 枚）")
        ]
        current: Array.from(root.intervals).indexOf(root.outgoing.interval)
        onPicked: index => root.outgoing.interval = root.intervals[index]
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Tokens

// A notice across the page. An error says three things: what happened (`title`), what is safe, and what to do next.
Rectangle {
    id: root

    required property string title
    property string text: ""
    // What is safe, for an error.
    property string safe: ""
    // What to do next, for an error.
    property string next: ""
    property int tone: Tone.Info
    property string actionText: ""
    property bool closable: false

    signal action
    signal closed

    readonly property color inkColor: {
        switch (root.tone) {
        case Tone.Ok: return Theme.okInk;
        case Tone.Warn: return Theme.warnInk;
        case Tone.Danger: return Theme.dangerInk;
        case Tone.Info: return Theme.infoInk;
        default: return Theme.neutralInk;
        }
    }
    // Beside the icon and the button that closes.
    readonly property real lineWidth: Theme.widest - Theme.space10 - (root.closable ? Theme.target : 0)
    // The action stands below the words, also in a pane beside others.
    readonly property bool narrow: Theme.compact || root.width <= Theme.listPane
    readonly property bool brief: root.text === "" && root.safe === "" && root.next === ""

    implicitWidth: Theme.readMax
    implicitHeight: row.implicitHeight + (root.brief && root.actionText !== "" && !root.narrow ? Theme.space2 : Theme.space6)
    radius: Theme.radiusControl
    color: {
        switch (root.tone) {
        case Tone.Ok: return Theme.okGround;
        case Tone.Warn: return Theme.warnGround;
        case Tone.Danger: return Theme.dangerGround;
        case Tone.Info: return Theme.infoGround;
        default: return Theme.neutralGround;
        }
    }
    border.width: Theme.contrast ? Theme.border : 0
    border.color: root.inkColor

    Accessible.role: root.tone === Tone.Danger ? Accessible.AlertMessage : Accessible.Note
    Accessible.name: root.title
    Accessible.description: `${root.text} ${root.safe} ${root.next}`.trim()

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space4
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space3

        Icon {
            Layout.alignment: root.brief ? Qt.AlignVCenter : Qt.AlignTop
            name: root.tone === Tone.Ok ? "ring" : root.tone === Tone.Info || root.tone === Tone.Neutral ? "info" : "warning"
            color: root.inkColor
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 2
            columnSpacing: Theme.space4
            rowSpacing: Theme.space2

            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space1

                AppText {
                    Layout.fillWidth: true
                    strong: true
                    lineHeight: Theme.tight
                    lineWidth: root.lineWidth
                    text: root.title
                    color: root.inkColor
                }

                AppText {
                    Layout.fillWidth: true
                    visible: root.text !== ""
                    variant: AppText.Small
                    lineWidth: root.lineWidth
                    text: root.text
                    color: Theme.ink
                }

                AppText {
                    Layout.fillWidth: true
                    visible: root.safe !== ""
                    variant: AppText.Small
                    lineWidth: root.lineWidth
                    //: part of an error message; %1 says what is not affected
                    text: qsTr("だいじょうぶなこと: %1").arg(root.safe)
                    color: Theme.ink
                }

                AppText {
                    Layout.fillWidth: true
                    visible: root.next !== ""
                    variant: AppText.Small
                    strong: true
                    lineWidth: root.lineWidth
                    //: part of an error message; %1 says what the person can do now
                    text: qsTr("次にすること: %1").arg(root.next)
                    color: Theme.ink
                }
            }

            AppButton {
                objectName: `${root.objectName}Action`
                Layout.alignment: Qt.AlignVCenter
                // No wider than the words above it, however large the letters.
                Layout.fillWidth: root.narrow
                Layout.maximumWidth: implicitWidth
                visible: root.actionText !== ""
                text: root.actionText
                onClicked: root.action()
            }
        }

        IconButton {
            Layout.alignment: root.brief ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: root.brief ? 0 : -Theme.space3
            Layout.bottomMargin: root.brief ? 0 : -Theme.space3
            visible: root.closable
            iconName: "close"
            //: button that puts a notice away
            text: qsTr("閉じる")
            onClicked: root.closed()
        }
    }
}

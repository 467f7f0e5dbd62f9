pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// A message on its way out: its codes on white paper at one side, what to do and what to read out at the other.
Page {
    id: root

    required property OutgoingViewModel outgoing
    // Where a request may speak of a form that the other side has not.
    property PackViewModel pack: null

    signal backPressed

    readonly property bool sideBySide: Theme.expanded
    readonly property string who: {
        switch (root.outgoing.kind) {
        //: whose device reads the codes
        case OutgoingViewModel.Request: return qsTr("事業者");
        //: whose device reads the codes
        case OutgoingViewModel.Response: return qsTr("薬局");
        //: whose device reads the codes
        default: return qsTr("検査担当者");
        }
    }

    PageHeader {
        Layout.fillWidth: true
        back: true
        title: {
            switch (root.outgoing.kind) {
            //: title of the page that shows the codes of a request
            case OutgoingViewModel.Request: return qsTr("依頼を渡す");
            //: title of the page that shows the codes of a response
            case OutgoingViewModel.Response: return qsTr("回答を渡す");
            //: title of the page that shows the codes of a status
            default: return qsTr("記入状況を見せる");
            }
        }
        detail: root.outgoing.recipient
        onBackPressed: root.backPressed()
    }

    Refusal {
        Layout.fillWidth: true
        source: root.outgoing
    }

    // A screen that goes dark in the middle is the commonest reason for a code that is not read.
    ScreenKeeper {
        id: keeper

        awake: root.visible && root.outgoing.fitsCodes
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.sideBySide && root.outgoing.fitsCodes ? 2 : 1
        columnSpacing: Theme.space10
        rowSpacing: Theme.gap

        QrView {
            id: paper

            // As large as the window allows without scrolling, so that a camera has it whole.
            readonly property real across: Math.min(root.width - Theme.pageMargin - Theme.pageMargin, root.maximumWidth)
            readonly property real room: root.height - Theme.pageMargin - Theme.pageMargin - Theme.space12 - Theme.space10

            objectName: "qr"
            visible: root.outgoing.fitsCodes
            Layout.alignment: Qt.AlignTop | Qt.AlignHCenter
            Layout.preferredWidth: root.sideBySide ? Math.max(Theme.listPane, Math.min(paper.across / 2, paper.room))
                                                   : Math.min(paper.across, Math.max(Theme.listPane, paper.room))
            Layout.preferredHeight: Layout.preferredWidth
            modules: root.outgoing.codeSize
            bits: root.outgoing.codeBits
            //: what the picture is, for a screen reader
            label: qsTr("読み取ってもらう QR コード")
        }

        HandOverSteps {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            outgoing: root.outgoing
            who: root.who
            brightens: keeper.brightens
            onFullScreenWanted: full.open()
        }
    }

    Loader {
        Layout.fillWidth: true
        active: root.pack !== null && root.outgoing.ownForm !== ""
        visible: active
        sourceComponent: FormAlongCard {
            outgoing: root.outgoing
            pack: root.pack
        }
    }

    FullScreenCode {
        id: full

        outgoing: root.outgoing
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Adapters
import Mamori.Controls
import Mamori.Tokens
import Mamori.ViewModels

// 大きく一問ずつ: one question of the pharmacy's own sheet fills the page. はい and わからない lead on by themselves; it
// is left at any question and goes on there.
Page {
    id: root

    required property AppViewModel app

    readonly property RoundViewModel round: root.app.round
    readonly property SheetViewModel sheet: root.app.sheet
    readonly property RowViewModel row: root.sheet.row
    readonly property string shown: root.row.key
    readonly property bool asking: !root.round.stand.finished
    // Very large letters leave a phone no room for answers at its foot.
    readonly property bool footHolds: !Theme.compact || !Theme.largeText
    readonly property AnswerKeys keys: AnswerKeys {
        sheet: root.sheet
        onOnward: root.round.next()
    }

    readonly property Item answersStart: root.footHolds ? foot.answers : within
    readonly property Item onward: again.visible ? again : home

    // Another question begins at its top.
    onShownChanged: root.contentY = 0
    // The end is told where the question stood.
    onAskingChanged: Keyboard.begin(root)

    centred: true
    maximumWidth: Theme.readMax
    start: root.asking ? root.answersStart : root.onward

    Keys.onPressed: event => {
        const answer = event.key === Qt.Key_1 || event.key === Qt.Key_2 || event.key === Qt.Key_3;
        if (event.isAutoRepeat || (answer && (!root.asking || !foot.answers.free)))
            return;
        if (root.keys.take(event.key, event.modifiers))
            event.accepted = true;
        else if (event.key === Qt.Key_F1 && root.asking)
            event.accepted = question.unfolded = !question.unfolded;
    }
    Keys.onEscapePressed: root.round.leave()

    footer: RoundFoot {
        id: foot

        width: root.width
        height: visible ? implicitHeight : 0
        visible: root.asking
        sheet: root.sheet
        round: root.round
        holds: root.footHolds
    }

    Connections {
        target: root.sheet

        function onAnswered(): void {
            if (root.row.targetMissing)
                settled.restart();
        }
    }

    Timer {
        id: settled

        // Once the target day has its place.
        interval: Theme.calm + 1
        onTriggered: {
            root.reveal(target);
            Keyboard.enter(target);
        }
    }

    RoundHead {
        Layout.fillWidth: true
        round: root.round
    }

    FieldError {
        Layout.fillWidth: true
        sheet: root.sheet
    }

    RoundDone {
        Layout.fillWidth: true
        visible: !root.asking
        round: root.round
    }

    ButtonRow {
        Layout.fillWidth: true
        visible: !root.asking

        AppButton {
            objectName: "roundList"
            //: button at the end of a round: the sheet with all its rows
            text: qsTr("一覧で見る")
            onClicked: root.app.openOwnSheet()
        }

        AppButton {
            objectName: "roundAsk"
            visible: root.round.stand.unsure > 0
            //: button at the end of a round; %1 rows are わからない
            text: qsTr("わからない %1 件を聞く").arg(root.app.ask.questions.count)
            onClicked: {
                root.round.leave();
                root.app.go(AppViewModel.AskPage);
            }
        }

        AppButton {
            id: home

            objectName: "roundHome"
            variant: root.round.stand.left > 0 ? AppButton.Secondary : AppButton.Primary
            //: button at the end of a round
            text: qsTr("ホームへ")
            onClicked: {
                root.round.leave();
                root.app.go(AppViewModel.HomePage);
            }
        }

        AppButton {
            id: again

            objectName: "roundAgain"
            visible: root.round.stand.left > 0
            variant: AppButton.Primary
            //: button at the end of a round: on with what waits still
            text: qsTr("のこりをつづける")
            onClicked: root.round.again()
        }
    }

    RoundQuestion {
        id: question

        Layout.fillWidth: true
        visible: root.asking
        row: root.row
        notes: root.sheet.notes
    }

    FoldedCheck {
        Layout.fillWidth: true
        visible: root.asking && root.sheet.secondInFront
        row: root.row
        onUnfold: root.sheet.fixingFirst = true
    }

    EarlierCard {
        Layout.fillWidth: true
        visible: root.asking && root.row.earlier !== ""
        sheet: root.sheet
    }

    RoundAnswers {
        id: within

        Layout.fillWidth: true
        visible: root.asking && !root.footHolds
        sheet: root.sheet
        round: root.round
    }

    TargetDay {
        id: target

        visible: root.asking && root.row.targetAsked
        sheet: root.sheet
        errorText: root.sheet.errorField === SheetViewModel.TargetField ? `${root.sheet.error.what} ${root.sheet.error.next}` : ""
        onAccepted: foot.offer()
    }

    TargetHint {
        visible: root.asking && root.row.targetMissing
        row: root.row
    }

    DayQuestion {
        sheet: root.sheet
    }

    SavedLine {
        Layout.fillWidth: true
        visible: root.asking && !root.footHolds
        sheet: root.sheet
    }

    AppButton {
        objectName: "roundMore"
        Layout.leftMargin: -Theme.space3
        visible: root.asking
        variant: AppButton.Quiet
        //: button: the row with remark and evidence, out of 大きく一問ずつ
        text: qsTr("備考や根拠も書く")
        onClicked: root.app.openSheet(root.sheet.sheet, root.row.key)
    }

    ReasonDialog {
        sheet: root.sheet
    }

    CheckQuestion {
        sheet: root.sheet
    }
}

import QtQuick
import QtQuick.Layouts
import Mamori.Controls
import Mamori.Screens.Check
import Mamori.Screens.Forms
import Mamori.Tokens
import Mamori.ViewModels

// ホーム: one sentence that says where the pharmacy stands, the numbers behind it, and what to do next.
Page {
    id: root

    required property AppViewModel app

    readonly property HomeViewModel home: root.app.home
    readonly property HomeSentence sentence: HomeSentence {
        home: root.app.home
    }

    start: door
    maximumWidth: Theme.contentMax + Theme.listPane

    PageHeader {
        objectName: "homeHeader"
        Layout.fillWidth: true
        detail: root.home.edition === "" ? root.home.pharmacy
                //: above the head of ホーム; %1 is the pharmacy, %2 the edition of the form
                : qsTr("%1 ・ %2").arg(root.home.pharmacy).arg(root.home.edition)
        title: root.sentence.text

        AppButton {
            objectName: "homeSearch"
            visible: !Theme.compact
            variant: AppButton.Quiet
            iconName: "search"
            //: button of ホーム: the search through everything
            text: qsTr("検索")
            onClicked: root.app.search.begin()
        }
    }

    Banner {
        objectName: "homeError"
        Layout.fillWidth: true
        visible: root.home.failed
        tone: Tone.Danger
        title: root.home.error.what
        safe: root.home.error.safe
        next: root.home.error.next
    }

    AlarmLine {
        Layout.fillWidth: true
        visible: root.home.alarm !== ""
        home: root.home
        onOpened: root.app.openHistory()
    }

    YearCard {
        Layout.fillWidth: true
        forms: root.app.forms
        onFormsWanted: root.app.go(AppViewModel.FormsPage)
        onImportWanted: opener.ask()
        onLedgersWanted: root.app.go(AppViewModel.LedgersPage)
        onIncidentWanted: root.app.go(AppViewModel.IncidentPage)
        onChecklistWanted: root.app.openOwnSheet()
    }

    // What to do, and beside it, or beneath it on a narrow window, where things stand.
    GridLayout {
        Layout.fillWidth: true
        columns: Theme.expanded ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                RoundDoor {
                    id: door

                    Layout.fillWidth: Theme.compact
                    app: root.app
                }

                Item {
                    Layout.fillWidth: true
                }

                IconButton {
                    objectName: "homeSearchShort"
                    visible: Theme.compact
                    iconName: "search"
                    //: button of ホーム: the search through everything
                    text: qsTr("検索")
                    onClicked: root.app.search.begin()
                }
            }

            NextCard {
                Layout.fillWidth: true
                visible: root.home.next.count > 0
                home: root.home
            }

            AppButton {
                objectName: "homeAsk"
                visible: root.app.ask.questions.count > 0
                iconName: "help"
                //: button of ホーム: every row that is わからない, person by person; %1 how many there are
                text: qsTr("わからない %1 件を聞く").arg(root.app.ask.questions.count)
                onClicked: root.app.go(AppViewModel.AskPage)
            }

            QuestionsCard {
                Layout.fillWidth: true
                visible: root.app.questions.all.count > 0
                questions: root.app.questions
            }

            RestCard {
                Layout.fillWidth: true
                visible: root.home.next.count === 0 && root.home.standing !== HomeViewModel.NoYear
                home: root.home
                onReviewWanted: root.app.openOwnSheet()
                onInspectionWanted: root.app.go(AppViewModel.InspectionPage)
            }
        }

        StandingColumn {
            Layout.fillWidth: !Theme.expanded
            Layout.preferredWidth: Theme.expanded ? Theme.listPane : -1
            Layout.alignment: Qt.AlignTop
            app: root.app
        }
    }

    FormFiles {
        id: opener

        onChosen: {
            root.app.go(AppViewModel.FormsPage);
            root.app.forms.incoming.read(opener.files);
        }
    }
}

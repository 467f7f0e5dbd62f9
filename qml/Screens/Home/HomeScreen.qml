import QtQuick
import QtQuick.Layouts
import Mamori.Controls
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

    PageHeader {
        objectName: "homeHeader"
        Layout.fillWidth: true
        detail: root.home.edition === "" ? root.home.pharmacy
                //: above the head of ホーム; %1 is the pharmacy, %2 the edition of the form
                : qsTr("%1 ・ %2").arg(root.home.pharmacy).arg(root.home.edition)
        title: root.sentence.text
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

    YearCard {
        Layout.fillWidth: true
        forms: root.app.forms
        onFormsWanted: root.app.go(AppViewModel.FormsPage)
        onImportWanted: opener.ask()
        onLedgersWanted: root.app.go(AppViewModel.LedgersPage)
        onIncidentWanted: root.app.go(AppViewModel.IncidentPage)
        onChecklistWanted: root.app.openOwnSheet()
    }

    GridLayout {
        Layout.fillWidth: true
        visible: root.home.standing !== HomeViewModel.NotNeeded && root.home.standing !== HomeViewModel.NoYear
        columns: Theme.compact ? 1 : Theme.medium || !root.home.vendorsNeeded ? 2 : 3
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap

        OwnCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldMin
            home: root.home
            onOpened: root.app.openOwnSheet()
        }

        VendorCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldMin
            visible: root.home.vendorsNeeded
            home: root.home
            onOpened: root.app.go(AppViewModel.VendorsPage)
        }

        DueCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.fieldMin
            Layout.columnSpan: Theme.medium && root.home.vendorsNeeded ? 2 : 1
            home: root.home
        }
    }

    AlarmLine {
        Layout.fillWidth: true
        visible: root.home.alarm !== ""
        home: root.home
        onOpened: root.app.openHistory()
    }

    BackupLine {
        Layout.fillWidth: true
        backup: root.app.backup
        onOpened: root.app.go(AppViewModel.BackupPage)
    }

    RecoveryLine {
        Layout.fillWidth: true
        // Nobody minds who gets into invented data.
        visible: needed && !root.app.sample
        people: root.app.people
        onOpened: {
            root.app.people.show(PeopleViewModel.RecoveryPane);
            root.app.go(AppViewModel.PeoplePage);
        }
    }

    NextCard {
        Layout.fillWidth: true
        visible: root.home.next.count > 0
        home: root.home
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

    FormFiles {
        id: opener

        onChosen: {
            root.app.go(AppViewModel.FormsPage);
            root.app.forms.incoming.read(opener.files);
        }
    }
}

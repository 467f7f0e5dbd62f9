pragma ComponentBehavior: Bound
import QtQuick
import Mamori.Controls
import Mamori.Screens.Backup
import Mamori.Screens.Check
import Mamori.Screens.Exchange
import Mamori.Screens.Filled
import Mamori.Screens.Forms
import Mamori.Screens.History
import Mamori.Screens.Home
import Mamori.Screens.Incident
import Mamori.Screens.Inspection
import Mamori.Screens.InspectorDesk
import Mamori.Screens.Ledgers
import Mamori.Screens.People
import Mamori.Screens.Poster
import Mamori.Screens.Settings
import Mamori.Screens.Trust
import Mamori.Screens.VendorDesk
import Mamori.Screens.Vendors
import Mamori.ViewModels

// The page that is open; the others do not exist. A new page is one When here.
Item {
    id: root

    required property AppViewModel app

    readonly property bool noYear: root.app.stage === AppViewModel.Pharmacy && root.app.home.standing === HomeViewModel.NoYear

    When {
        open: root.app.page === AppViewModel.HomePage

        HomeScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.noYear && (root.app.page === AppViewModel.CheckPage || root.app.page === AppViewModel.InspectionPage)

        NoYearPage {
            anchors.fill: parent
            forms: root.app.forms
            onBegun: root.app.openOwnSheet()
            onFormsWanted: root.app.go(AppViewModel.FormsPage)
        }
    }

    When {
        open: root.app.page === AppViewModel.CheckPage && root.app.filled.ready

        FilledScreen {
            anchors.fill: parent
            copy: root.app.filled
        }
    }

    When {
        open: root.app.page === AppViewModel.CheckPage && !root.noYear && !root.app.filled.ready && root.app.round.stand.open

        RoundScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.page === AppViewModel.CheckPage && !root.noYear && !root.app.filled.ready && !root.app.round.stand.open

        CheckScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.page === AppViewModel.AskPage && !root.noYear

        AskScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.page === AppViewModel.InspectionPage && !root.noYear

        InspectionScreen {
            anchors.fill: parent
            app: root.app
            visible: !root.app.inspection.outgoing.ready
        }
    }

    When {
        open: root.app.page === AppViewModel.InspectionPage && root.app.inspection.outgoing.ready

        HandOverScreen {
            anchors.fill: parent
            outgoing: root.app.inspection.outgoing
            onBackPressed: root.app.inspection.outgoing.clear()
        }
    }

    When {
        open: root.app.page === AppViewModel.VendorsPage

        VendorsScreen {
            anchors.fill: parent
            vendors: root.app.vendors
            pack: root.app.forms.pack
            onSheetWanted: sheet => root.app.openSheet(sheet)
            onLetterWanted: vendor => root.app.papers.want(PapersViewModel.Letter, vendor)
        }
    }

    When {
        open: root.app.page === AppViewModel.IncidentPage

        IncidentScreen {
            anchors.fill: parent
            incident: root.app.incident
        }
    }

    When {
        open: root.app.page === AppViewModel.LedgersPage

        LedgersScreen {
            anchors.fill: parent
            ledgers: root.app.ledgers
        }
    }

    When {
        open: root.app.page === AppViewModel.PosterPage

        PosterScreen {
            anchors.fill: parent
            poster: root.app.poster
            hasChecklist: root.app.stage === AppViewModel.Pharmacy
            onRowWanted: key => root.app.openOwnRow(key)
            onPaperWanted: large => root.app.papers.want(large ? PapersViewModel.PosterA3 : PapersViewModel.PosterA4)
        }
    }

    When {
        open: root.app.page === AppViewModel.RequestsPage

        VendorDeskScreen {
            anchors.fill: parent
            desk: root.app.vendorDesk
        }
    }

    When {
        open: root.app.page === AppViewModel.PharmaciesPage

        InspectorDeskScreen {
            anchors.fill: parent
            desk: root.app.inspectorDesk
        }
    }

    When {
        open: root.app.page === AppViewModel.SettingsPage

        SettingsScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.page === AppViewModel.FormsPage && root.app.forms.incoming.pane === FormImportViewModel.Closed

        FormsScreen {
            anchors.fill: parent
            visible: root.app.forms.compared === "" && !root.app.forms.look.ready
            forms: root.app.forms
            onBackPressed: root.app.go(AppViewModel.SettingsPage)
            onLedgersWanted: root.app.go(AppViewModel.LedgersPage)
            onIncidentWanted: root.app.go(AppViewModel.IncidentPage)
            onChecklistWanted: root.app.openOwnSheet()
        }
    }

    When {
        open: root.app.page === AppViewModel.FormsPage && root.app.forms.incoming.pane !== FormImportViewModel.Closed

        ImportScreen {
            anchors.fill: parent
            incoming: root.app.forms.incoming
        }
    }

    When {
        open: root.app.page === AppViewModel.FormsPage && root.app.forms.compared !== ""

        ChangesPage {
            anchors.fill: parent
            forms: root.app.forms
        }
    }

    When {
        open: root.app.page === AppViewModel.FormsPage && root.app.forms.look.ready

        EditionPage {
            anchors.fill: parent
            look: root.app.forms.look
        }
    }

    When {
        open: root.app.page === AppViewModel.PeoplePage

        PeopleScreen {
            anchors.fill: parent
            people: root.app.people
            onBackPressed: root.app.go(AppViewModel.SettingsPage)
        }
    }

    When {
        open: root.app.page === AppViewModel.BackupPage

        BackupScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    When {
        open: root.app.page === AppViewModel.HistoryPage

        HistoryScreen {
            anchors.fill: parent
            history: root.app.history
            onBackPressed: root.app.leaveHistory()
        }
    }

    When {
        open: root.app.page === AppViewModel.TrustPage

        TrustScreen {
            anchors.fill: parent
            trust: root.app.trust
            vendorDesk: root.app.stage === AppViewModel.Vendor
            onBackPressed: root.app.go(AppViewModel.SettingsPage)
        }
    }

    When {
        open: root.app.page === AppViewModel.MorePage

        MoreScreen {
            anchors.fill: parent
            app: root.app
        }
    }

    // A form that somebody signed may come to any desk, whatever page is open.
    When {
        open: root.app.forms.pack.ready || root.app.forms.pack.failed

        PackPage {
            anchors.fill: parent
            pack: root.app.forms.pack
        }
    }
}

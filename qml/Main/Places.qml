pragma Singleton
import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// One for the whole program: the entries outlive the rail and the bar that show them.
// The pages of each desk as the rail and the bar show them, and which key stands for which page.
QtObject {
    id: root

    readonly property NavEntry home: NavEntry {
        key: "home"
        //: place in the rail: the overview
        label: qsTr("ホーム")
        iconName: "home"
    }
    readonly property NavEntry check: NavEntry {
        key: "check"
        //: place in the rail: the checklist
        label: qsTr("チェック")
        iconName: "checklist"
    }
    readonly property NavEntry vendors: NavEntry {
        key: "vendors"
        //: place in the rail: the vendors (companies that provide systems)
        label: qsTr("事業者")
        iconName: "briefcase"
    }
    readonly property NavEntry ledgers: NavEntry {
        key: "ledgers"
        //: place in the rail: the ledgers (devices, accounts, contacts and so on)
        label: qsTr("台帳")
        iconName: "ledger"
    }
    readonly property NavEntry incident: NavEntry {
        key: "incident"
        //: place in the rail, always at hand: something looks wrong, what to do and whom to call
        label: qsTr("インシデントかも？")
        //: the same place in the bar of a phone, in four letters at most in Japanese
        shortLabel: qsTr("緊急")
        iconName: "warning"
        urgent: true
    }
    readonly property NavEntry requests: NavEntry {
        key: "requests"
        //: place in the rail of a vendor: the requests that pharmacies sent
        label: qsTr("依頼")
        iconName: "inbox"
    }
    readonly property NavEntry pharmacies: NavEntry {
        key: "pharmacies"
        //: place in the rail of an inspector: the pharmacies and what they showed
        label: qsTr("薬局")
        iconName: "pharmacy"
    }
    readonly property NavEntry poster: NavEntry {
        key: "poster"
        //: place in the rail: the poster of nine principles
        label: qsTr("9の心得")
        iconName: "poster"
    }
    readonly property NavEntry inspection: NavEntry {
        key: "inspection"
        //: place in the rail: the view for an inspector
        label: qsTr("立入検査")
        iconName: "inspection"
    }
    readonly property NavEntry settings: NavEntry {
        key: "settings"
        //: place in the rail: settings
        label: qsTr("設定")
        iconName: "settings"
    }
    readonly property NavEntry lock: NavEntry {
        key: "lock"
        //: place in the rail: closes the store until the passphrase is entered again
        label: qsTr("ロック")
        iconName: "lock"
    }
    readonly property NavEntry more: NavEntry {
        key: "more"
        //: place in the bar of a phone: the pages that have no place of their own there
        label: qsTr("その他")
        iconName: "more"
    }

    function pageOf(key: string): int {
        switch (key) {
        case "check": return AppViewModel.CheckPage;
        case "vendors": return AppViewModel.VendorsPage;
        case "ledgers": return AppViewModel.LedgersPage;
        case "incident": return AppViewModel.IncidentPage;
        case "requests": return AppViewModel.RequestsPage;
        case "pharmacies": return AppViewModel.PharmaciesPage;
        case "poster": return AppViewModel.PosterPage;
        case "inspection": return AppViewModel.InspectionPage;
        case "settings": return AppViewModel.SettingsPage;
        case "more": return AppViewModel.MorePage;
        default: return AppViewModel.HomePage;
        }
    }

    function keyOf(page: int): string {
        switch (page) {
        case AppViewModel.AskPage:
        case AppViewModel.CheckPage: return "check";
        case AppViewModel.VendorsPage: return "vendors";
        case AppViewModel.LedgersPage: return "ledgers";
        case AppViewModel.IncidentPage: return "incident";
        case AppViewModel.RequestsPage: return "requests";
        case AppViewModel.PharmaciesPage: return "pharmacies";
        case AppViewModel.PosterPage: return "poster";
        case AppViewModel.InspectionPage: return "inspection";
        case AppViewModel.BackupPage:
        case AppViewModel.FormsPage:
        case AppViewModel.HistoryPage:
        case AppViewModel.PeoplePage:
        case AppViewModel.SettingsPage:
        case AppViewModel.TrustPage: return "settings";
        case AppViewModel.MorePage: return "more";
        default: return "home";
        }
    }
}

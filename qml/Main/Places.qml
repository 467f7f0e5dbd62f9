import QtQuick
import Mamori.Controls
import Mamori.ViewModels

// The pages of each desk as the rail and the bar show them, and which key stands for which page.
QtObject {
    id: root

    //: place in the rail: the overview
    readonly property NavEntry home: NavEntry { key: "home"; label: qsTr("ホーム"); iconName: "home" }
    //: place in the rail: the checklist
    readonly property NavEntry check: NavEntry { key: "check"; label: qsTr("チェック"); iconName: "checklist" }
    //: place in the rail: the vendors (companies that provide systems)
    readonly property NavEntry vendors: NavEntry { key: "vendors"; label: qsTr("事業者"); iconName: "briefcase" }
    //: place in the rail of a vendor: the requests that pharmacies sent
    readonly property NavEntry requests: NavEntry { key: "requests"; label: qsTr("依頼"); iconName: "inbox" }
    //: place in the rail: the poster of nine principles
    readonly property NavEntry poster: NavEntry { key: "poster"; label: qsTr("9の心得"); iconName: "poster" }
    //: place in the rail: the view for an inspector
    readonly property NavEntry inspection: NavEntry { key: "inspection"; label: qsTr("立入検査"); iconName: "inspection" }
    //: place in the rail: settings
    readonly property NavEntry settings: NavEntry { key: "settings"; label: qsTr("設定"); iconName: "settings" }
    //: place in the rail: closes the store until the passphrase is entered again
    readonly property NavEntry lock: NavEntry { key: "lock"; label: qsTr("ロック"); iconName: "lock" }
    //: place in the bar of a phone: the pages that have no place of their own there
    readonly property NavEntry more: NavEntry { key: "more"; label: qsTr("その他"); iconName: "more" }

    readonly property list<NavEntry> pharmacy: [root.home, root.check, root.vendors, root.poster, root.inspection]
    readonly property list<NavEntry> vendor: [root.requests, root.poster]
    readonly property list<NavEntry> footer: [root.lock, root.settings]
    readonly property list<NavEntry> pharmacyBar: [root.home, root.check, root.vendors, root.poster, root.more]
    readonly property list<NavEntry> vendorBar: [root.requests, root.poster, root.settings, root.lock]

    function pageOf(key: string): int {
        switch (key) {
        case "check": return AppViewModel.CheckPage;
        case "vendors": return AppViewModel.VendorsPage;
        case "requests": return AppViewModel.RequestsPage;
        case "poster": return AppViewModel.PosterPage;
        case "inspection": return AppViewModel.InspectionPage;
        case "settings": return AppViewModel.SettingsPage;
        case "more": return AppViewModel.MorePage;
        default: return AppViewModel.HomePage;
        }
    }

    function keyOf(page: int): string {
        switch (page) {
        case AppViewModel.CheckPage: return "check";
        case AppViewModel.VendorsPage: return "vendors";
        case AppViewModel.RequestsPage: return "requests";
        case AppViewModel.PosterPage: return "poster";
        case AppViewModel.InspectionPage: return "inspection";
        case AppViewModel.SettingsPage: return "settings";
        case AppViewModel.MorePage: return "more";
        default: return "home";
        }
    }
}

pragma Singleton
import QtQuick
import Mamori.Adapters

// Dates as people here write them; how they are written is the core's to say (Days). Everything that comes in or goes out is an ISO day (2023-11-22) or empty.
QtObject {
    id: root

    // Which way days are written: 令和5年11月22日, or 22 Nov 2023.
    //: "ja" for days as 令和5年11月22日; any other word writes them as 22 Nov 2023
    readonly property bool wareki: qsTr("ja") === "ja"

    function valid(iso: string): bool {
        if (!/^\d{4}-\d{2}-\d{2}$/.test(iso))
            return false;
        return root.iso(root.year(iso), root.month(iso), root.day(iso)) === iso;
    }

    function year(iso: string): int {
        return Number(iso.slice(0, 4));
    }

    function month(iso: string): int {
        return Number(iso.slice(5, 7));
    }

    function day(iso: string): int {
        return Number(iso.slice(8, 10));
    }

    // Days and months out of range roll over, as in a calendar that is turned page by page.
    function iso(year: int, month: int, day: int): string {
        const date = new Date(Date.UTC(year, month - 1, day));
        return date.toISOString().slice(0, 10);
    }

    function addDays(iso: string, days: int): string {
        return root.iso(root.year(iso), root.month(iso), root.day(iso) + days);
    }

    // The same day of another month, or that month's last day where it is shorter.
    function addMonths(iso: string, months: int): string {
        const first = root.iso(root.year(iso), root.month(iso) + months, 1);
        const last = root.day(root.iso(root.year(first), root.month(first) + 1, 0));
        return root.iso(root.year(first), root.month(first), Math.min(root.day(iso), last));
    }

    // 0 = Sunday.
    function weekday(iso: string): int {
        return new Date(Date.UTC(root.year(iso), root.month(iso) - 1, root.day(iso))).getUTCDay();
    }

    function weekdayName(index: int): string {
        return Days.weekday(index, root.wareki);
    }

    // 令和5年, or 2023.
    function eraYear(iso: string): string {
        return Days.year(iso, root.wareki);
    }

    // 令和5年11月
    function monthTitle(iso: string): string {
        return Days.month(iso, root.wareki);
    }

    // 11月22日
    function brief(iso: string): string {
        return Days.brief(iso, root.wareki);
    }

    // 令和5年11月22日
    function plain(iso: string): string {
        return Days.plain(iso, root.wareki);
    }

    // 令和5年11月22日（水）
    function full(iso: string): string {
        return Days.full(iso, root.wareki);
    }
}

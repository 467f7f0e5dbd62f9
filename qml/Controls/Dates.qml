pragma Singleton
import QtQuick

// Dates as people here write them. Everything that comes in or goes out is an ISO day (2023-11-22) or empty.
QtObject {
    id: root

    // The first days of the eras that a calendar in this app can reach, newest first.
    readonly property list<string> eraStarts: ["2019-05-01", "1989-01-08", "1926-12-25"]

    // Which way days are written: 令和5年11月22日, or 22 Nov 2023.
    //: "ja" for days as 令和5年11月22日; any other word writes them as 22 Nov 2023
    readonly property bool wareki: qsTr("ja") === "ja"

    function western(iso: string, format: string): string {
        return new Date(root.year(iso), root.month(iso) - 1, root.day(iso)).toLocaleDateString(Qt.locale("en_GB"), format);
    }

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
        switch (index) {
        //: Sunday, one letter, heading of a calendar column
        case 0: return qsTr("日");
        //: Monday, one letter
        case 1: return qsTr("月");
        //: Tuesday, one letter
        case 2: return qsTr("火");
        //: Wednesday, one letter
        case 3: return qsTr("水");
        //: Thursday, one letter
        case 4: return qsTr("木");
        //: Friday, one letter
        case 5: return qsTr("金");
        //: Saturday, one letter
        default: return qsTr("土");
        }
    }

    // 令和5年, with the Western year where no era is known.
    function eraYear(iso: string): string {
        let index = root.eraStarts.length - 1;
        while (index > 0 && iso >= root.eraStarts[index - 1])
            --index;
        if (iso < root.eraStarts[index])
            index = -1;
        const number = index < 0 ? root.year(iso) : root.year(iso) - root.year(root.eraStarts[index]) + 1;
        //: first year of an era, as in 令和元年
        const count = index >= 0 && number === 1 ? qsTr("元") : String(number);
        switch (index) {
        //: year of the Reiwa era; %1 is the number
        case 0: return qsTr("令和%1年").arg(count);
        //: year of the Heisei era
        case 1: return qsTr("平成%1年").arg(count);
        //: year of the Showa era
        case 2: return qsTr("昭和%1年").arg(count);
        //: a Western year
        default: return qsTr("%1年").arg(count);
        }
    }

    // 令和5年11月
    function monthTitle(iso: string): string {
        if (!root.wareki)
            return root.western(iso, "MMMM yyyy");
        //: month of a year; %1 is the year as 令和5年, %2 the month
        return qsTr("%1%2月").arg(root.eraYear(iso)).arg(root.month(iso));
    }

    // 11月22日
    function brief(iso: string): string {
        if (!root.valid(iso))
            return "";
        if (!root.wareki)
            return root.western(iso, "d MMM");
        //: day of a month; %1 is the month, %2 the day
        return qsTr("%1月%2日").arg(root.month(iso)).arg(root.day(iso));
    }

    // 令和5年11月22日
    function plain(iso: string): string {
        if (root.valid(iso) && !root.wareki)
            return root.western(iso, "d MMM yyyy");
        return root.valid(iso) ? root.eraYear(iso) + root.brief(iso) : "";
    }

    // 令和5年11月22日（水）
    function full(iso: string): string {
        if (!root.valid(iso))
            return "";
        if (!root.wareki)
            return root.western(iso, "ddd d MMM yyyy");
        //: a day with its weekday; %1 is the day as 令和5年11月22日, %2 the weekday as one letter
        return qsTr("%1（%2）").arg(root.plain(iso)).arg(root.weekdayName(root.weekday(iso)));
    }
}

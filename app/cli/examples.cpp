// One example of each command, as somebody would type it.
#include "cli/help.hpp"

#include <algorithm>
#include <iterator>

namespace mamori::cli {
namespace {

struct Example {
  std::string_view command;
  std::string_view line;
};

constexpr Example examples[] = {
    {"vault create", "vault create --desk pharmacy --name あおば薬局 --person \"青葉 花子\""},
    {"vault recover", "vault recover --recovery-file code.txt --new-passphrase-file new.txt"},
    {"vault check", "vault check"},
    {"person list", "person list"},
    {"person add", "person add \"見本 次郎\" --role staff --new-passphrase-file jiro.txt"},
    {"person remove", "person remove \"見本 次郎\" --reason 退職 --new-key"},
    {"person role", "person role \"見本 次郎\" viewer"},
    {"person secret", "person secret \"見本 次郎\" --new-passphrase-file jiro.txt"},
    {"vault new-key", "vault new-key --reason \"パスフレーズを見られた\""},
    {"recovery new", "recovery new"},
    {"recovery try", "recovery try code.txt"},
    {"history list", "history list --by \"青葉 花子\" --since 2026-04-01"},
    {"history show", "history show 42"},
    {"history verify", "history verify --against history.mamori"},
    {"history witnesses", "history witnesses"},
    {"history checkpoint", "history checkpoint --out checkpoint.mamori"},
    {"history export", "history export --out history.mamori"},
    {"history erase", "history erase 42 --reason \"ほかの人の名前を書いた\""},
    {"history declare-clock", "history declare-clock --reason \"時計が 2033 年になっていた\""},
    {"edition show", "edition show r5"},
    {"edition check", "edition check r8.json"},
    {"sheet list", "sheet list"},
    {"sheet show", "sheet show pharmacy@r5"},
    {"answer", "answer pharmacy 2(4)@server no --on R8.11.30 --target 2027-02-01 --remark 見積もり中"},
    {"answer again", "answer again pharmacy 2(4)@server"},
    {"scope", "scope vendor:レセコン株式会社/レセコン 2(7)@server --why \"サーバは薬局が管理\""},
    {"contract", "contract yes"},
    {"vendor add", "vendor add レセコン株式会社 --system レセコン --system 電子薬歴"},
    {"vendor list", "vendor list"},
    {"edition read", "--json edition read pharmacy.xlsx vendor.xlsx"},
    {"edition list", "edition list"},
    {"edition diff", "edition diff r5 r7"},
    {"edition import", "edition import pharmacy.xlsx vendor.xlsx --id r8 --year 2026 --rows rows.json --map map.json"},
    {"edition suggest", "--json edition suggest r7 r8.json"},
    {"edition begun", "edition begun"},
    {"edition begin", "edition begin r8"},
    {"sheet read", "sheet read returned.xlsx vendor:レセコン株式会社/レセコン --take"},
    {"sheet fill", "sheet fill pharmacy --out filled.xlsx"},
    {"edition sign", "edition sign r8 --out r8.mamori"},
    {"edition take", "edition take r8.mamori --digits \"1234 5678 9012\""},
    {"request", "request レセコン株式会社 --out request.mamori --due 2026-12-25"},
    {"respond", "respond request.mamori --answers answers.json --responsible \"保守 太郎\" --out response.mamori"},
    {"status", "status --out status.mamori"},
    {"inbox add", "inbox add response.mamori"},
    {"inbox list", "inbox list"},
    {"inbox show", "inbox show 3"},
    {"inbox accept", "inbox accept 3 --digits \"1234 5678 9012\""},
    {"inbox refuse", "inbox refuse 3 --why \"別の薬局への回答でした\""},
    {"inbox note", "inbox note 3 \"電話で確かめた\""},
    {"vendor pin", "vendor pin レセコン株式会社 \"1234 5678 9012\" --met"},
    {"vendor remind", "vendor remind レセコン株式会社 --by telephone --note \"来週送るとのこと\""},
    {"vendor paper",
     "vendor paper レセコン株式会社/レセコン --answers answers.json --signer \"保守 太郎\" --photo page.jpg"},
    {"vendor trail", "vendor trail レセコン株式会社"},
    {"vendor end", "vendor end レセコン株式会社 --why \"契約が終わった\""},
    {"vendor resume", "vendor resume レセコン株式会社 --why \"契約しなおした\""},
    {"pharmacy pin", "pharmacy pin request.mamori \"1234 5678 9012\""},
    {"keys list", "keys list"},
    {"keys unpin", "keys unpin 2 --why \"鍵を作りなおしたと聞いた\""},
    {"product add", "product add レセコン --release 5.1"},
    {"product list", "product list"},
    {"outbox list", "outbox list"},
    {"ledger", "ledger devices list --search サーバ"},
    {"question list", "question list"},
    {"question confirm", "question confirm \"log_not_reviewed 2(6)@server\" --reason \"台帳は紙にある\""},
    {"incident list", "incident list"},
    {"incident note", "incident note \"受付の PC に脅迫文が出た\""},
    {"principle list", "principle list"},
    {"principle read", "principle read 1 \"青葉 花子\""},
    {"report form", "report form pharmacy --out form.pdf"},
    {"report letter", "report letter レセコン株式会社 --due 2026-12-25 --out letter.pdf"},
    {"report asking", "report asking レセコン株式会社 --out asking.pdf"},
    {"report summary", "report summary --out summary.pdf"},
    {"report status", "report status --out status.pdf"},
    {"report chart", "report chart --out chart.pdf"},
    {"report ledger", "report ledger devices --out devices.pdf"},
    {"report notes", "report notes --out notes.pdf"},
    {"report calendar", "report calendar --out calendar.ics"},
    {"report poster", "report poster --size a3 --out poster.pdf"},
    {"sheet export", "sheet export all --out sheets.xlsx"},
    {"pharmacy list", "pharmacy list --filter behind --sort missing"},
    {"pharmacy export", "pharmacy export pharmacies.xlsx --filter stale"},
    {"report pharmacies", "report pharmacies --out pharmacies.pdf"},
    {"verify", "verify status.mamori"},
    {"qr write", "qr write request.mamori --out codes"},
    {"qr read", "qr read photo.jpg"},
    {"passphrase words", "passphrase words"},
    {"backup create", "backup create /media/usb"},
    {"backup check", "backup check mamori.backup"},
    {"backup drill", "backup drill mamori.backup"},
    {"backup restore", "backup restore mamori.backup"},
};

}  // namespace

std::string_view example_of(std::string_view command) {
  const auto* found = std::find_if(std::begin(examples), std::end(examples),
                                   [&](const Example& each) { return each.command == command; });
  return found == std::end(examples) ? std::string_view() : found->line;
}

}  // namespace mamori::cli

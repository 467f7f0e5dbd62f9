#include "viewmodels/shell/sample.hpp"

#include "desks/pharmacy_desk.hpp"
#include "desks/vendor_desk.hpp"
#include "viewmodels/shell/sample_ledgers.hpp"

#include <array>
#include <string>

namespace mamori::app {
namespace {

CivilDate day(std::string_view iso) {
  return CivilDate::from_iso(iso).value_or(CivilDate::from_days(0));
}

/// One line of the sample: what was said about a row of a sheet. Empty days are left out.
struct Line {
  std::string_view item;
  Target target;
  Verdict verdict;
  std::string_view checked;
  std::string_view aim;
  std::string_view remark;
};

constexpr std::array own_lines{
    Line{"gate", Target::organisation, Verdict::yes, "2023-10-16", "", ""},
    Line{"1(1)", Target::organisation, Verdict::yes, "2023-10-16", "", "見本 花子（管理薬剤師）"},
    Line{"2(1)", Target::all, Verdict::yes, "2023-10-16", "", ""},
    Line{"2(2)", Target::all, Verdict::yes, "2023-10-16", "", "レセコンに保守用の回線あり"},
    Line{"2(4)", Target::server, Verdict::yes, "2023-10-20", "", ""},
    Line{"2(5)", Target::server, Verdict::no, "2023-10-20", "2023-11-15", "退職した 2 名の ID が残っている"},
    Line{"2(6)", Target::server, Verdict::no, "2023-10-20", "2024-02-29", ""},
    Line{"2(8)", Target::network, Verdict::yes, "2023-10-20", "", ""},
    Line{"2(4)", Target::terminal, Verdict::yes, "2023-10-20", "", ""},
};

constexpr std::array vendor_lines{
    Line{"1(1)", Target::organisation, Verdict::yes, "2023-11-20", "", ""},
    Line{"2(2)", Target::all, Verdict::yes, "2023-11-20", "", ""},
    Line{"2(3)", Target::all, Verdict::yes, "2023-11-20", "", "MDS 5.0"},
    Line{"2(4)", Target::server, Verdict::yes, "2023-11-20", "", ""},
    Line{"2(5)", Target::server, Verdict::yes, "2023-11-20", "", ""},
    Line{"2(6)", Target::server, Verdict::no, "2023-11-20", "2024-02-29", "保存期間を 1 年に延ばします"},
    Line{"2(7)", Target::network, Verdict::yes, "2023-11-20", "", ""},
    Line{"2(8)", Target::network, Verdict::yes, "2023-11-20", "", ""},
};

Result<void> answer(desks::SheetBook& sheets, SheetId sheet, const Sheet& form, std::span<const Line> lines) {
  for (const Line& line : lines) {
    const Row* row = form.find(line.item, line.target);
    if (!row) continue;
    Answer said;
    said.first = Check{line.verdict, day(line.checked)};
    if (!line.aim.empty()) said.target_day = day(line.aim);
    said.remark = line.remark;
    MAMORI_TRY(sheets.answer(sheet, row->key, said));
  }
  return {};
}

/// The passphrase of the sample stands on its lock screen, so it costs the least there is.
vault::NewVault invented(Desk desk, std::string name, std::string person) {
  return {desk, std::move(name), std::move(person), true, crypto::kdf_floor};
}

/// Plays the vendor in a store of its own beside the sample, and hands back the signed response.
Result<std::vector<std::uint8_t>> respond(const std::filesystem::path& folder, std::span<const std::uint8_t> request,
                                          const Library& library, const Clock& clock) {
  const vault::NewVault wanted = invented(Desk::vendor, "レセコン株式会社（見本）", "保守 太郎");
  MAMORI_TAKE(auto vault, vault::Vault::create(folder, wanted, SecretBytes::from_text(sample_passphrase), clock));
  desks::VendorDesk desk(vault, library, clock);
  MAMORI_TAKE(auto key, desk.take_on(request));
  MAMORI_TAKE(auto asked, desk.request(key));
  for (const desks::SheetView& sheet : asked.systems) {
    MAMORI_TRY(answer(desk.sheets(), sheet.id, sheet.assessment.sheet(), vendor_lines));
  }
  MAMORI_TAKE(auto response, desk.respond(key, wanted.person));
  return std::move(response.envelope);
}

Result<void> ask_vendors(desks::PharmacyDesk& desk, const std::filesystem::path& folder, const Library& library,
                         const Clock& clock) {
  MAMORI_TAKE(auto silent, desk.add_vendor("電子薬歴サービス（見本）", {"電子薬歴"}));
  MAMORI_TAKE(auto first, desk.make_request(silent, day("2023-12-15")));
  MAMORI_TRY(desk.log_sending(first.id, Channel::qr));

  MAMORI_TAKE(auto answering, desk.add_vendor("レセコン株式会社（見本）", {"レセコン"}));
  MAMORI_TAKE(auto second, desk.make_request(answering, day("2023-12-15")));
  MAMORI_TRY(desk.log_sending(second.id, Channel::file));
  MAMORI_TAKE(auto envelope, respond(folder.parent_path() / "vendor", second.envelope, library, clock));
  MAMORI_TRY(desk.receive(envelope));

  MAMORI_TRY(desk.add_vendor("ネットワーク工事（見本）", {"VPN ルータ"}));
  return {};
}

}  // namespace

CivilDate sample_day() {
  return day("2023-11-22");
}

Result<vault::Vault> make_sample(const std::filesystem::path& folder, const Library& library, const Clock& clock) {
  const vault::NewVault wanted = invented(Desk::pharmacy, "あおば薬局", "見本 花子");
  auto vault = vault::Vault::create(folder, wanted, SecretBytes::from_text(sample_passphrase), clock);
  if (!vault) return vault;
  desks::PharmacyDesk desk(*vault, library, clock);
  const auto* form = desks::form_to_begin(library, clock.today());
  MAMORI_TRY(desk.begin_year(form == nullptr ? std::string_view() : form->id));
  MAMORI_TAKE(auto overview, desk.overview());
  MAMORI_TRY(answer(desk.sheets(), overview.own.id, overview.edition->pharmacy, own_lines));
  MAMORI_TRY(ask_vendors(desk, folder, library, clock));
  MAMORI_TRY(keep_sample_ledgers(*vault, clock));
  return vault;
}

}  // namespace mamori::app

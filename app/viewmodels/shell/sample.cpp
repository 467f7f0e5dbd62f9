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
    if (auto done = sheets.answer(sheet, row->key, said); !done) return pass_on(done);
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
  auto vault = vault::Vault::create(folder, wanted, SecretBytes::from_text(sample_passphrase), clock);
  if (!vault) return pass_on(vault);
  desks::VendorDesk desk(*vault, library, clock);
  auto key = desk.take_on(request);
  if (!key) return pass_on(key);
  auto asked = desk.request(*key);
  if (!asked) return pass_on(asked);
  for (const desks::SheetView& sheet : asked->systems) {
    auto done = answer(desk.sheets(), sheet.id, sheet.assessment.sheet(), vendor_lines);
    if (!done) return pass_on(done);
  }
  auto response = desk.respond(*key, wanted.person);
  if (!response) return pass_on(response);
  return std::move(response->envelope);
}

Result<void> ask_vendors(desks::PharmacyDesk& desk, const std::filesystem::path& folder, const Library& library,
                         const Clock& clock) {
  auto silent = desk.add_vendor("電子薬歴サービス（見本）", {"電子薬歴"});
  if (!silent) return pass_on(silent);
  auto first = desk.make_request(*silent, day("2023-12-15"));
  if (!first) return pass_on(first);
  if (auto done = desk.log_sending(first->id, Channel::qr); !done) return pass_on(done);

  auto answering = desk.add_vendor("レセコン株式会社（見本）", {"レセコン"});
  if (!answering) return pass_on(answering);
  auto second = desk.make_request(*answering, day("2023-12-15"));
  if (!second) return pass_on(second);
  if (auto done = desk.log_sending(second->id, Channel::file); !done) return pass_on(done);
  auto envelope = respond(folder.parent_path() / "vendor", second->envelope, library, clock);
  if (!envelope) return pass_on(envelope);
  if (auto done = desk.receive(*envelope); !done) return pass_on(done);

  auto untouched = desk.add_vendor("ネットワーク工事（見本）", {"VPN ルータ"});
  if (!untouched) return pass_on(untouched);
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
  if (auto begun = desk.begin_year(form == nullptr ? std::string_view() : form->id); !begun) return pass_on(begun);
  auto overview = desk.overview();
  if (!overview) return pass_on(overview);
  auto said = answer(desk.sheets(), overview->own.id, overview->edition->pharmacy, own_lines);
  if (!said) return pass_on(said);
  if (auto asked = ask_vendors(desk, folder, library, clock); !asked) return pass_on(asked);
  if (auto kept = keep_sample_ledgers(*vault, clock); !kept) return pass_on(kept);
  return vault;
}

}  // namespace mamori::app

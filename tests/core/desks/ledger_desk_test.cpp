#include "desks/ledger_desk.hpp"

#include "desks/pharmacy_desk.hpp"
#include "editions/load.hpp"
#include "fakes/fixed_clock.hpp"
#include "fakes/second_reader.hpp"
#include "fakes/temporary_folder.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

using namespace mamori;
using namespace mamori::desks;

namespace {

SecretBytes passphrase() {
  return SecretBytes::from_text("correct horse battery");
}

const Library& library() {
  static const Library built_in = editions::built_in().value();
  return built_in;
}

struct Office {
  fakes::TemporaryFolder home;
  fakes::FixedClock clock;
  vault::Vault vault =
      vault::Vault::create(home / "vault", {Desk::pharmacy, "あおば薬局", "見本 花子", false, crypto::KdfCost{8192, 1}},
                           passphrase(), clock)
          .value();
  LedgerDesk desk{vault, clock};
  PharmacyDesk pharmacy{vault, library(), clock};
  Office() { REQUIRE(pharmacy.begin_year("r5")); }

  ImportPlan plan(std::string_view text) {
    const auto made = desk.plan(Ledger::devices, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    REQUIRE(made);
    return *made;
  }
  void say_yes(std::string_view item) {
    const auto own = pharmacy.overview().value().own;
    Answer answer;
    answer.first = Check{Verdict::yes, clock.today()};
    for (const auto& row : own.assessment.sheet().rows) {
      if (row.key.item == item) REQUIRE(pharmacy.sheets().answer(own.id, row.key, answer));
    }
  }
  std::vector<std::string> questions() {
    std::vector<std::string> keys;
    const auto overview = pharmacy.overview().value();
    for (const auto& question : overview.questions) keys.push_back(question.key());
    return keys;
  }
};

constexpr std::string_view file = "管理番号,種類,リモート保守\r\n001,サーバ,なし\r\n002,車,\r\n003,端末PC,あり\r\n";

}  // namespace

TEST_CASE("A file is looked at first, then its good lines come in together") {
  Office office;
  const auto plan = office.plan(file);
  CHECK(plan.preview.lines.size() == 2);
  REQUIRE(plan.preview.rejected.size() == 1);
  CHECK(plan.preview.rejected[0].number == 3);
  CHECK(office.desk.all(Ledger::devices)->empty());
  REQUIRE(office.desk.import(plan));
  CHECK(office.desk.all(Ledger::devices)->size() == 2);
  // What was free when the plan was made is taken now.
  CHECK(office.desk.import(plan).error().code == ErrorCode::entry_number_taken);
  CHECK(office.plan(file).preview.lines.empty());
}

TEST_CASE("Columns can be put to other fields before anything is written") {
  Office office;
  const auto plan = office.plan("種類,管理番号,x\nサーバ,001,A社\n");
  REQUIRE(plan.preview.lines.size() == 1);
  CHECK(plan.preview.lines[0].values[device::maker].empty());
  auto headings = plan.headings;
  headings.mapping[2] = device::maker;
  const auto again = LedgerDesk::plan_again(plan, headings, {});
  CHECK(again.preview.lines[0].values[device::maker] == "A社");
  headings.mapping[1] = std::nullopt;
  const auto blocked = LedgerDesk::plan_again(plan, headings, {});
  CHECK(blocked.preview.blocked);
  CHECK(office.desk.import(blocked).error().code == ErrorCode::import_no_column);
}

TEST_CASE("An import that changed and added is taken back, the next before it too") {
  Office office;
  REQUIRE(office.desk.import(office.plan(file)));
  const auto plan = office.plan("管理番号,OS,種類\n001,Windows 11,\n009,,サーバ\n");
  CHECK(plan.preview.lines.size() == 1);
  ledgers::Wishes wishes;
  wishes.update = true;
  const auto updating = LedgerDesk::plan_again(plan, plan.headings, wishes);
  CHECK(updating.preview.changes() == 1);
  REQUIRE(office.desk.import(updating));
  CHECK(office.desk.all(Ledger::devices)->size() == 3);
  auto undone = office.desk.undo_import(Ledger::devices);
  REQUIRE(undone);
  CHECK(undone->put_back == 1);
  CHECK(undone->removed == 1);
  CHECK(office.desk.all(Ledger::devices)->front().values[device::os].empty());
  undone = office.desk.undo_import(Ledger::devices);
  REQUIRE(undone);
  CHECK(undone->removed == 2);
  CHECK(office.desk.undo_import(Ledger::devices).error().code == ErrorCode::import_not_undoable);
}

TEST_CASE("A template has the headings, the words to pick from, and comes in as it is filled in") {
  Office office;
  for (const auto language : {Language::ja, Language::en}) {
    for (const auto& spec : ledgers::all()) {
      const auto target = office.home / "template.xlsx";
      REQUIRE(LedgerDesk::write_template(spec.ledger, target, language));
      std::ifstream in(target, std::ios::binary);
      const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), {}};
      fakes::keep_for_second_reader(bytes);
      const auto workbook = tables::read_workbook(bytes);
      REQUIRE(workbook);
      const auto& sheet = workbook->sheets.front();
      const auto choices = static_cast<std::size_t>(
          std::count_if(spec.fields.begin(), spec.fields.end(), [](const auto& f) { return !f.choices.empty(); }));
      CHECK(sheet.choices.size() == choices);
      const auto headings = ledgers::guess_headings(spec, *tables::table_of(sheet));
      for (std::size_t i = 0; i < spec.fields.size(); ++i) CHECK(headings.mapping[i] == i);
    }
  }
}

TEST_CASE("What is exported comes in again as it was, in both forms") {
  Office office;
  REQUIRE(office.desk.import(office.plan(file)));
  for (const auto form : {TableForm::csv, TableForm::xlsx}) {
    const auto proof = office.vault.prove(passphrase()).value();
    const auto target = office.home / "out";
    CHECK(office.desk.export_to(Ledger::devices, form, target, Language::ja, proof) == 2u);
    std::ifstream in(target, std::ios::binary);
    const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), {}};
    if (form == TableForm::xlsx) fakes::keep_for_second_reader(bytes);
    Office other;
    const auto plan = other.desk.plan(Ledger::devices, bytes).value();
    REQUIRE(plan.preview.rejected.empty());
    REQUIRE(other.desk.import(plan));
    const auto before = office.desk.all(Ledger::devices).value();
    const auto after = other.desk.all(Ledger::devices).value();
    for (std::size_t i = 0; i < before.size(); ++i) CHECK(after[i].values == before[i].values);
  }
}

TEST_CASE("An export that cannot be written is in no history") {
  Office office;
  const auto size = office.vault.history_head()->size;
  const auto proof = office.vault.prove(passphrase()).value();
  const auto out =
      office.desk.export_to(Ledger::devices, TableForm::csv, office.home / "no" / "x", Language::ja, proof);
  REQUIRE_FALSE(out);
  CHECK(out.error().code == ErrorCode::table_not_written);
  CHECK(office.vault.history_head()->size == size);
}

TEST_CASE("A contact that gets another name keeps those it calls") {
  Office office;
  const auto first = office.desk.add(Ledger::contacts, {"薬局", "inside"}).value();
  REQUIRE(office.desk.add(Ledger::contacts, {"警察", "police", "", "", "", "薬局"}));
  auto values = office.vault.entry(first)->values;
  values[contact::name] = "あおば薬局";
  REQUIRE(office.desk.change(first, values));
  const auto contacts = office.desk.all(Ledger::contacts).value();
  CHECK(std::any_of(contacts.begin(), contacts.end(),
                    [](const auto& c) { return c.values[contact::called_by] == "あおば薬局"; }));
}

TEST_CASE("A yes without its ledger is asked about until the ledger or a person answers") {
  Office office;
  CHECK(office.questions().empty());
  office.say_yes("2(1)");
  office.say_yes("3(1)");
  CHECK(office.questions() == std::vector<std::string>{"devices_empty 2(1)@all", "chart_empty 3(1)@organisation"});
  CHECK(office.pharmacy.confirm("devices_empty 2(1)@all", " ").error().code == ErrorCode::words_missing);
  CHECK(office.pharmacy.confirm("devices_empty 9(9)@all", "x").error().code == ErrorCode::item_not_found);
  REQUIRE(office.pharmacy.confirm("devices_empty 2(1)@all", "紙の台帳で確かめた"));
  CHECK(office.questions() == std::vector<std::string>{"chart_empty 3(1)@organisation"});
  REQUIRE(office.desk.add(Ledger::contacts, {"警察", "police"}));
  CHECK(office.questions() == std::vector<std::string>{"kinds_missing 3(1)@organisation"});
}

TEST_CASE("The ledgers that an item stands on say how much is in them and since when") {
  Office office;
  const auto before = office.desk.serving("2(5)").value();
  REQUIRE(before.size() == 1);
  CHECK(before[0].ledger == Ledger::accounts);
  CHECK(before[0].entries == 0);
  CHECK_FALSE(before[0].changed);
  REQUIRE(office.desk.add(Ledger::contacts, {"警察", "police"}));
  const auto after = office.desk.serving("3(1)").value();
  REQUIRE(after.size() == 1);
  CHECK(after[0].entries == 1);
  CHECK(after[0].changed == office.clock.today());
  CHECK(office.desk.serving("3(2)").value().size() == 2);
  CHECK(office.desk.serving("1(1)").value().empty());
}

TEST_CASE("The chart is missing for the inspection until it is drawn or something says where it is") {
  Office office;
  office.say_yes("3(1)");
  const auto kinds = [&] {
    const auto missing = office.pharmacy.overview().value().missing;
    return std::count_if(missing.begin(), missing.end(),
                         [](const auto& one) { return one.kind == MissingKind::chart_missing; });
  };
  CHECK(kinds() == 1);
  const auto row = office.pharmacy.overview().value().own.assessment.sheet().find("3(1)", std::nullopt)->key;
  Evidence words;
  words.title = "青いバインダー、棚B";
  words.day = office.clock.today();
  words.uses = {ledgers::subject_of(row)};
  REQUIRE(office.vault.change("", [&](vault::Writer& w) -> Result<void> {
    const auto id = w.add_evidence(words);
    if (!id) return pass_on(id);
    return {};
  }));
  CHECK(kinds() == 0);
}

TEST_CASE("Who read a principle is said for a year, and who has not yet") {
  Office office;
  REQUIRE(office.desk.add(Ledger::staff, {"見本 花子"}));
  REQUIRE(office.desk.add(Ledger::staff, {"見本 太郎"}));
  REQUIRE(office.desk.acknowledge(3, "見本 花子"));
  auto third = office.desk.readers().value().at(2);
  REQUIRE(third.read.size() == 1);
  CHECK(third.read[0].day == office.clock.today());
  CHECK(third.not_yet == std::vector<std::string>{"見本 太郎"});
  office.clock.advance(366 * 86400);
  third = office.desk.readers().value().at(2);
  CHECK(third.read.empty());
  CHECK(third.not_yet.size() == 2);
}

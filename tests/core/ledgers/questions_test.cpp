#include "ledgers/questions.hpp"

#include "../checklist/sheets.hpp"
#include "ledgers/fold.hpp"
#include "ledgers/support.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::ledgers;
using namespace mamori::test;

namespace {

/// Ledgers that bear out every はい.
Facts good() {
  Facts facts;
  facts.devices = 2;
  facts.devices_changed = day("2023-10-01");
  facts.systems = {{Target::terminal, "Win11", "001", 2}};
  facts.disclosed = {folded("甲社")};
  facts.log_reviewed = day("2023-10-01");
  facts.contacts = 5;
  facts.contact_kinds = {"inside", "head_office", "vendor", "security", "expert", "police", "ministry"};
  facts.backups = 1;
  facts.restored = day("2023-10-01");
  return facts;
}

VendorSheet received(const std::vector<std::pair<std::string, Answer>>& other = {}) {
  auto answers = all_yes(SheetKind::vendor);
  for (const auto& [item, answer] : other) answers.answers[row(SheetKind::vendor, item, Target::server).index] = answer;
  VendorSheet sheet;
  sheet.sheet = 7;
  sheet.vendor = "甲社";
  sheet.system = "レセコン";
  sheet.state = VendorState::received;
  sheet.progress = checklist::evaluate(answers, today());
  return sheet;
}

std::vector<std::string> asked(const Facts& facts, const VendorSheet& vendor = received()) {
  std::vector<std::string> keys;
  for (const auto& question : questions(all_yes(SheetKind::pharmacy), {vendor}, facts, today())) {
    keys.push_back(question.key());
  }
  return keys;
}

using Keys = std::vector<std::string>;

}  // namespace

TEST_CASE("Ledgers that bear out the answers leave nothing to ask") {
  CHECK(asked(good()).empty());
}

TEST_CASE("Each gap asks its own question at its row") {
  auto facts = good();
  facts.devices = 0;
  CHECK(asked(facts) == Keys{"devices_empty 2(1)@all"});
  facts = good();
  facts.devices_changed = day("2022-11-21");
  CHECK(asked(facts) == Keys{"devices_old 2(1)@all"});
  facts.devices_changed = day("2022-11-22");
  CHECK(asked(facts).empty());
  facts = good();
  facts.remote_unknown = {1, {"003"}};
  CHECK(asked(facts) == Keys{"remote_unknown 2(2)@all"});
  facts = good();
  facts.disclosed.clear();
  CHECK(asked(facts) == Keys{"disclosure_missing 2(3)@all"});
  facts = good();
  facts.log_reviewed.reset();
  CHECK(asked(facts) == Keys{"log_not_reviewed 2(6)@server"});
  facts = good();
  facts.contacts = 0;
  CHECK(asked(facts) == Keys{"chart_empty 3(1)@organisation"});
  facts = good();
  facts.numbers_unchecked = {1, {"警察"}};
  CHECK(asked(facts) == Keys{"numbers_unchecked 3(1)@organisation"});
  facts = good();
  facts.backups = 0;
  CHECK(asked(facts) == Keys{"generations_few 3(2)@organisation"});
  facts = good();
  facts.generations_few = {1, {"レセコン"}};
  CHECK(asked(facts) == Keys{"generations_few 3(2)@organisation"});
  facts = good();
  facts.third_online = {1, {"レセコン"}};
  CHECK(asked(facts) == Keys{"third_online 3(2)@organisation"});
  facts = good();
  facts.restored = day("2022-01-01");
  CHECK(asked(facts) == Keys{"restore_untested 3(2)@organisation"});
}

TEST_CASE("Each kind of contact that the manual names and the chart lacks is asked for, vendors where there are any") {
  auto facts = good();
  facts.contact_kinds = {"inside", "vendor", "other"};
  const auto missing = [&](const std::vector<VendorSheet>& vendors) {
    return questions(all_yes(SheetKind::pharmacy), vendors, facts, today());
  };
  auto found = missing({received()});
  REQUIRE(found.size() == 1);
  CHECK(found[0].key() == "kinds_missing 3(1)@organisation");
  CHECK(found[0].examples == Keys{"head_office", "security", "expert", "police", "ministry"});
  facts.contact_kinds = {"inside", "head_office", "security", "expert", "police", "ministry"};
  found = missing({received()});
  REQUIRE(found.size() == 1);
  CHECK(found[0].examples == Keys{"vendor"});
  facts.disclosed.clear();
  CHECK(missing({}).empty());
}

TEST_CASE("Accounts are asked about on the rows of servers and of terminals") {
  auto facts = good();
  facts.accounts_expired = {2, {"a", "b"}};
  facts.accounts_of_leavers = {1, {"c"}};
  CHECK(asked(facts) == Keys{"account_expired 2(5)@server", "account_of_leaver 2(5)@server",
                             "account_expired 2(5)@terminal", "account_of_leaver 2(5)@terminal"});
}

TEST_CASE("An OS past its support is asked about at the row of its kind of device") {
  auto facts = good();
  facts.systems.push_back({Target::terminal, "Win8", "003", 4});
  facts.systems.push_back({Target::server, "Windows Server 2012 R2", "S1", 1});
  const auto found = questions(all_yes(SheetKind::pharmacy), {received()}, facts, today());
  REQUIRE(found.size() == 2);
  CHECK(found[0].key() == "os_unsupported 2(7)@server");
  CHECK(found[1].key() == "os_unsupported 2(7)@terminal");
  CHECK(found[1].count == 4);
  CHECK(found[1].examples == std::vector<std::string>{"003 Win8"});
}

TEST_CASE("A vendor's no against the pharmacy's yes is asked about, once it was received") {
  auto vendor = received({{"2(6)", cells(no(), day("2024-02-01"))}});
  CHECK(asked(good(), vendor) == Keys{"vendor_says_no 2(6)@server"});
  vendor.state = VendorState::to_confirm;
  CHECK(asked(good(), vendor).empty());
}

TEST_CASE("Only a yes that counts is asked about") {
  CHECK(questions(blank(SheetKind::pharmacy), {}, Facts{}, today()).empty());
  auto own = all_yes(SheetKind::pharmacy);
  own.circumstances.has_vendor_contract = false;
  auto facts = good();
  facts.remote_unknown = {1, {"003"}};
  CHECK(questions(own, {}, facts, today()).empty());
}

TEST_CASE("An answer rests while nothing changes, and for a year") {
  auto facts = good();
  facts.remote_unknown = {1, {"003"}};
  const auto ask = [&](CivilDate on) { return questions(all_yes(SheetKind::pharmacy), {received()}, facts, on); };
  const auto first = ask(today());
  REQUIRE(first.size() == 1);
  const std::vector<Confirmation> answered{{first[0].key(), first[0].state(), "電話で聞いた", today(), "見本 花子"}};
  CHECK(unanswered(ask(today()), answered, today()).empty());
  CHECK(unanswered(ask(today()), answered, today().plus_days(365)).empty());
  CHECK(unanswered(ask(today()), answered, today().plus_days(366)).size() == 1);
  facts.remote_unknown = {2, {"003", "004"}};
  CHECK(unanswered(ask(today()), answered, today()).size() == 1);
}

TEST_CASE("Operating systems are known as people write them, strangers are not guessed at") {
  CHECK(support_end("Win8")->iso() == "2016-01-12");
  CHECK(support_end("Ｗｉｎｄｏｗｓ 8.1 Pro")->iso() == "2023-01-10");
  CHECK(support_end("Windows 10")->iso() == "2025-10-14");
  CHECK(support_end("Microsoft Windows Server 2012 R2 Standard")->iso() == "2023-10-10");
  for (const auto* stranger : {"Win11", "Windows 100", "macOS", "", "Windows 10 LTSC 2019", "NEC IX"}) {
    CHECK_FALSE(support_end(stranger));
  }
}

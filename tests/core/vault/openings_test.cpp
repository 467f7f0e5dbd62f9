// The log of openings: who came in and how, who went, and the wrong secrets in between.
#include "fakes/memory_key_store.hpp"
#include "vault/byte_stream.hpp"
#include "vault/key_files.hpp"
#include "vault/tries.hpp"
#include "vault_fixture.hpp"

#include <algorithm>
#include <fstream>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

SecretBytes wrong() {
  return SecretBytes::from_text("not the right one at all");
}
SecretBytes second_secret() {
  return SecretBytes::from_text("the second one's secret");
}

/// The log alone, as action and what it tells.
std::vector<std::pair<Action, FactValue>> log_of(const Vault& vault) {
  std::vector<std::pair<Action, FactValue>> log;
  HistoryFilter openings;
  openings.subject = std::string(openings_subject);
  auto entries = value_of(vault.history_page(openings, ~std::uint64_t{0} >> 1, 1000));
  std::ranges::reverse(entries);
  for (const auto& entry : entries) {
    log.emplace_back(entry.action, value_of(vault.history_detail(entry.sequence)).after);
  }
  return log;
}

std::vector<Action> kinds_of(const Vault& vault) {
  std::vector<Action> kinds;
  for (const auto& [action, told] : log_of(vault)) kinds.push_back(action);
  return kinds;
}

std::int64_t number_at(const FactValue& told, std::size_t place) {
  return std::get<std::int64_t>(std::get<std::vector<FactValue>>(told.value).at(place).value);
}

void fail_to_open(Pharmacy& pharmacy, int times) {
  for (int i = 0; i < times; ++i) {
    const auto entrance = value_of(Vault::entrance(pharmacy.folder, "山田 花子", pharmacy.clock));
    pharmacy.clock.advance(entrance.passphrase_tries.wait);
    CHECK_FALSE(Vault::open(pharmacy.folder, "山田 花子", wrong(), pharmacy.clock));
  }
}

}  // namespace

TEST_CASE("An opening stands in the history with who came in and how, and so does its end with why") {
  Pharmacy pharmacy;
  pharmacy.reopen();
  value_of(pharmacy.vault->note_opened());
  value_of(pharmacy.vault->note_locked(Leaving::idle));
  const auto log = log_of(*pharmacy.vault);
  REQUIRE(log.size() == 2);
  CHECK(log[0].first == Action::vault_opened);
  CHECK(log[0].second == FactValue{static_cast<std::int64_t>(SlotKind::passphrase)});
  CHECK(log[1].first == Action::vault_locked);
  CHECK(log[1].second == FactValue{static_cast<std::int64_t>(Leaving::idle)});
  const auto last = value_of(pharmacy.vault->history()).back();
  CHECK(last.who == "山田 花子");
  value_of(pharmacy.vault->check());
}

TEST_CASE("Wrong secrets are counted where a closed vault can write, and told once at the next opening") {
  Pharmacy pharmacy;
  pharmacy.close();
  fail_to_open(pharmacy, 3);
  pharmacy.clock.advance(600);
  pharmacy.reopen();
  value_of(pharmacy.vault->note_opened());
  const auto log = log_of(*pharmacy.vault);
  REQUIRE(log.size() == 2);
  CHECK(log[0].first == Action::secrets_tried);
  CHECK(number_at(log[0].second, 0) == static_cast<std::int64_t>(SlotKind::passphrase));
  CHECK(number_at(log[0].second, 1) == 1);
  CHECK(number_at(log[0].second, 2) == 3);
  CHECK(number_at(log[0].second, 3) < pharmacy.clock.now());
  CHECK(log[1].first == Action::vault_opened);
  pharmacy.reopen();
  value_of(pharmacy.vault->note_opened());
  CHECK(kinds_of(*pharmacy.vault) == std::vector{Action::secrets_tried, Action::vault_opened, Action::vault_opened});
}

TEST_CASE("A secret that too many wrong tries disabled is told as such when somebody else opens") {
  Pharmacy pharmacy;
  const auto proof = value_of(pharmacy.vault->prove(passphrase()));
  value_of(pharmacy.vault->add_person("佐藤 次郎", Role::viewer, second_secret(), proof));
  pharmacy.close();
  fail_to_open(pharmacy, most_tries);
  pharmacy.clock.advance(60);
  // A viewer, who writes nothing: it is the program's note.
  pharmacy.vault.emplace(value_of(Vault::open(pharmacy.folder, "佐藤 次郎", second_secret(), pharmacy.clock)));
  value_of(pharmacy.vault->note_opened());
  CHECK(kinds_of(*pharmacy.vault) == std::vector{Action::secrets_tried, Action::secret_disabled, Action::vault_opened});
  CHECK(number_at(log_of(*pharmacy.vault)[0].second, 2) == most_tries);
}

TEST_CASE("Wrong secrets for what wants the secret once more, and wrong recovery codes, are told too") {
  Pharmacy pharmacy;
  const auto proof = value_of(pharmacy.vault->prove(passphrase()));
  const auto code = value_of(pharmacy.vault->make_recovery(proof));
  CHECK_FALSE(pharmacy.vault->prove(wrong()));
  value_of(pharmacy.vault->note_locked(Leaving::by_hand));
  pharmacy.close();
  // Another vault's code has the form and is a wrong one here.
  Pharmacy other;
  const auto foreign = value_of(other.vault->make_recovery(value_of(other.vault->prove(passphrase()))));
  CHECK_FALSE(Vault::recover(pharmacy.folder, {"", foreign, second_secret()}, pharmacy.clock));
  pharmacy.vault.emplace(value_of(Vault::recover(pharmacy.folder, {"", code, second_secret()}, pharmacy.clock)));
  value_of(pharmacy.vault->note_opened());
  const auto log = log_of(*pharmacy.vault);
  REQUIRE(log.size() == 4);
  CHECK(log[0].first == Action::secrets_tried);
  CHECK(log[1].first == Action::vault_locked);
  CHECK(number_at(log[2].second, 0) == static_cast<std::int64_t>(SlotKind::recovery));
  CHECK(number_at(log[2].second, 2) == 1);
  CHECK(log[3].second == FactValue{static_cast<std::int64_t>(SlotKind::recovery)});
}

TEST_CASE("A right secret is no wrong try, and a count that somebody took away leaves the vault as it is") {
  Pharmacy pharmacy;
  pharmacy.close();
  fail_to_open(pharmacy, 2);
  std::filesystem::remove(pharmacy.folder / tries_name);
  pharmacy.reopen();
  value_of(pharmacy.vault->note_opened());
  value_of(pharmacy.vault->prove(passphrase()));
  value_of(pharmacy.vault->note_locked(Leaving::ended));
  CHECK(kinds_of(*pharmacy.vault) == std::vector{Action::vault_opened, Action::vault_locked});
}

TEST_CASE("Counts of wrong tries that an earlier release wrote still count") {
  fakes::TemporaryFolder home;
  fakes::FixedClock clock;
  ByteWriter half;
  half.text("MAMORITR");
  half.number(1, 2);
  half.number(1, 8);
  half.number(1, 2);
  half.number(1, 1);
  half.number(1, 8);
  half.number(5, 1);
  half.number(120, 4);
  half.number(static_cast<std::uint64_t>(clock.now()), 8);
  half.bytes(clock.uptime().boot);
  half.number(static_cast<std::uint64_t>(clock.uptime().milliseconds), 8);
  half.bytes(crypto::sha256(half.out()));
  std::vector<std::uint8_t> file(2 * 16 * 1024);
  std::ranges::copy(half.out(), file.begin());
  std::ofstream(home.path() / tries_name, std::ios::binary)
      .write(reinterpret_cast<const char*>(file.data()), static_cast<std::streamsize>(file.size()));
  const auto book = value_of(TryBook::read(home.path(), clock));
  CHECK(book.state(SlotKind::passphrase, PersonId{1}).failed == 5);
  CHECK(book.untold().empty());
}

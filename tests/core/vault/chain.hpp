// A database with the vault's tables and nothing but a history, for tests that look at the history alone or tamper.
#pragma once

#include "vault/cipher.hpp"
#include "vault/history.hpp"
#include "vault/history_check.hpp"
#include "vault/migrations/migrations.hpp"
#include "vault_fixture.hpp"

#include <fstream>

namespace mamori::vault::test {

struct Chain {
  fakes::TemporaryFolder home;
  SecretBytes key{32};
  Connection database;

  explicit Chain(int entries) : database(make()) {
    value_of(migrate(database, migrations()));
    for (int i = 0; i < entries; ++i) append(i);
  }
  void append(int number) {
    const Answer before = number == 0 ? Answer{} : numbered(number - 1);
    append(Action::answer_saved, number, "1 2(4)@all", fact_of(before), fact_of(numbered(number)));
  }
  void append(Action action, int number, std::string_view subject, const Fact& before, const Fact& after) {
    const Moment at{1'700'000'000 + number, {{7}, number * 1000}};
    value_of(append_history(database, {at, PersonId{2}, "山田", Role::staff, action, subject, "点検", before, after}));
  }
  Result<HistoryHead> verify(std::vector<HistoryHead> against = {}) {
    const auto checked = check_history(database, std::move(against), {});
    if (!checked) return pass_on(checked);
    return **checked;
  }
  HistoryHead head() { return value_of(read_history_head(database)); }
  /// Somebody with the key and without scruples.
  void tamper(const std::string& sql) {
    value_of(
        database.execute("DROP TRIGGER IF EXISTS history_is_not_deleted; DROP TRIGGER IF EXISTS history_is_not_changed;"
                         "DROP TRIGGER IF EXISTS history_payload_is_only_erased; PRAGMA foreign_keys = OFF"));
    value_of(database.execute(sql.c_str()));
  }

 private:
  Connection make() {
    std::ofstream{home / "vault.db"};
    return value_of(open_encrypted(home / "vault.db", key));
  }
};

}  // namespace mamori::vault::test

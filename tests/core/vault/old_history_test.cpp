// A history of the first release: its entries stay as they are, the tree grows over them, and new ones follow.
#include "chain.hpp"
#include "vault/history_cbor.hpp"
#include "vault/merkle.hpp"
#include "vault/migrations/steps.hpp"

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

/// The tables of the first release with entries as it wrote them.
struct Old {
  fakes::TemporaryFolder home;
  SecretBytes key{32};
  Connection database;
  MerkleTree tree;
  crypto::Hash hash{};

  explicit Old(int entries) : database(make()) {
    value_of(step_1(database));
    value_of(database.execute("PRAGMA user_version = 1"));
    value_of(database.run("INSERT INTO people(id, name, role) VALUES(1, '見本 花子', 0)"));
    for (int i = 1; i <= entries; ++i) append(i);
  }

  void append(int sequence) {
    const auto payload = CanonicalWriter().array(2).nothing().integer(sequence).take();
    const auto payload_hash = crypto::sha256(payload);
    CanonicalWriter entry;
    entry.array(10).integer(1).integer(sequence).bytes(hash).integer(1'700'000'000 + sequence).text("見本 花子");
    entry.integer(0).integer(7).text("ab").text("").bytes(payload_hash);
    const auto before = hash;
    hash = crypto::sha256(entry.written());
    tree.append(leaf_hash(entry.written()));
    value_of(
        database.run("INSERT INTO history(sequence, previous, time, who, role, action, subject, reason, payload, "
                     "payload_hash, hash) VALUES(?, ?, ?, '見本 花子', 0, 7, 'ab', '', ?, ?, ?)",
                     sequence, before, 1'700'000'000 + sequence, payload, payload_hash, hash));
  }

 private:
  Connection make() {
    std::ofstream{home / "vault.db"};
    return value_of(open_encrypted(home / "vault.db", key));
  }
};

HistoryHead verified(Old& old, std::vector<HistoryHead> against = {}) {
  return *value_of(check_history(old.database, std::move(against), {}));
}

}  // namespace

TEST_CASE("Entries of the first release keep their bytes and get their place in the tree") {
  Old old(21);
  const auto hash = old.hash;
  value_of(migrate(old.database, migrations()));
  const auto head = verified(old);
  CHECK(head.size == 21);
  CHECK(head.root == old.tree.root());
  CHECK(head == value_of(read_history_head(old.database)));
  CHECK(value_of(read_history(old.database, 20, 1)).front().hash == hash);
  // Whom they name and what took something off the device is found among them too.
  HistoryFilter filter;
  filter.person = PersonId{1};
  filter.departures = true;
  CHECK(value_of(read_history_page(old.database, filter, ~0ull, 50)).size() == 21);
}

TEST_CASE("New entries follow old ones, and a checkpoint that the first release gave away still counts") {
  Old old(13);
  const HistoryHead given{13, old.hash, 0};
  value_of(migrate(old.database, migrations()));
  for (int i = 0; i < 5; ++i) {
    value_of(append_history(
        old.database,
        {{1'800'000'000 + i, {}}, PersonId{1}, "見本 花子", Role::responsible, Action::contract_set, {}, {}, {}, {}}));
  }
  CHECK(verified(old, {given}).size == 18);
  CHECK(code_of(check_history(old.database, {{13, crypto::Hash{1}, 0}}, {})) == ErrorCode::history_rewritten);
  CHECK(value_of(read_history(old.database, 13, 1)).front().previous == old.hash);
}

TEST_CASE("An old entry that is changed afterwards breaks the history there, and none can follow a new one") {
  Old old(5);
  value_of(migrate(old.database, migrations()));
  value_of(
      old.database.execute("DROP TRIGGER history_is_not_changed; UPDATE history SET who = 'x' WHERE sequence = 4"));
  const auto broken = check_history(old.database, {}, {});
  CHECK(code_of(broken) == ErrorCode::history_broken);
  CHECK(broken.error().where == "history 4");
}

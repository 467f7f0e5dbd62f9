#include "vault/history.hpp"

#include "chain.hpp"
#include "vault/history_cbor.hpp"

#include <limits>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

std::string hex(Bytes bytes) {
  std::string text;
  for (const auto byte : bytes) {
    text += "0123456789abcdef"[byte >> 4];
    text += "0123456789abcdef"[byte & 15];
  }
  return text;
}

}  // namespace

TEST_CASE("The canonical form is RFC 8949's shortest one") {
  struct Line {
    std::int64_t value;
    const char* encoded;
  };
  // RFC 8949, appendix A.
  const Line lines[] = {{0, "00"},
                        {23, "17"},
                        {24, "1818"},
                        {100, "1864"},
                        {1000, "1903e8"},
                        {1000000, "1a000f4240"},
                        {1000000000000, "1b000000e8d4a51000"},
                        {-1, "20"},
                        {-100, "3863"},
                        {-1000, "3903e7"},
                        {std::numeric_limits<std::int64_t>::min(), "3b7fffffffffffffff"}};
  for (const Line& line : lines) CHECK(hex(number(line.value).cbor) == line.encoded);
  CHECK(hex(text("").cbor) == "60");
  CHECK(hex(text("IETF").cbor) == "6449455446");
  CHECK(hex(text("水").cbor) == "63e6b0b4");
  const std::vector<std::uint8_t> four = {1, 2, 3, 4};
  CHECK(hex(bytes(four).cbor) == "4401020304");
  CHECK(hex(truth(true).cbor) == "f5");
  CHECK(hex(truth(false).cbor) == "f4");
  CHECK(hex(Fact{}.cbor) == "f6");
  CHECK(hex(list({number(1), list({number(2), number(3)})}).cbor) ==
        "82018202"
        "03");
  CHECK(hex(list(std::vector<Fact>(25, number(1))).cbor).starts_with("981901"));
}

TEST_CASE("Answers that differ in any cell have different facts") {
  std::vector<Answer> answers(1);
  answers.push_back(numbered(1));
  answers.push_back(numbered(2));
  Answer changed = numbered(1);
  changed.target_day = day();
  answers.push_back(changed);
  changed.second = Check{Verdict::yes, day()};
  answers.push_back(changed);
  changed.unsure = true;
  answers.push_back(changed);
  for (std::size_t i = 0; i < answers.size(); ++i) {
    for (std::size_t k = 0; k < i; ++k) CHECK(fact_of(answers[i]).cbor != fact_of(answers[k]).cbor);
  }
}

TEST_CASE("A chain holds from its first entry to its head") {
  Chain chain(20);
  const auto head = value_of(chain.verify());
  CHECK(head.size == 20);
  CHECK(head.time == 1'700'000'019);
  CHECK(head == chain.head());
  const auto entries = value_of(read_history(chain.database, 0, 1000));
  REQUIRE(entries.size() == 20);
  CHECK(entries[0].previous == crypto::Hash{});
  for (std::size_t i = 1; i < entries.size(); ++i) CHECK(entries[i].previous == entries[i - 1].hash);
  CHECK(entries[7].subject == "1 2(4)@all");
  CHECK(entries[7].role == Role::staff);
}

TEST_CASE("The history is read in pages") {
  Chain chain(5);
  const auto page = value_of(read_history(chain.database, 2, 2));
  REQUIRE(page.size() == 2);
  CHECK(page[0].sequence == 3);
  CHECK(page[1].sequence == 4);
  CHECK(value_of(read_history(chain.database, 5, 10)).empty());
}

TEST_CASE("An empty history has an empty head") {
  Chain chain(0);
  CHECK(value_of(chain.verify()).size == 0);
}

TEST_CASE("The table itself refuses to change or lose an entry") {
  Chain chain(3);
  const char* refused[] = {"UPDATE history SET who = 'x' WHERE sequence = 2",
                           "UPDATE history SET payload = x'00' WHERE sequence = 2",
                           "UPDATE history SET payload = NULL, hash = x'00' WHERE sequence = 2",
                           "DELETE FROM history WHERE sequence = 3",
                           "DELETE FROM history",
                           "UPDATE history SET person = 9 WHERE sequence = 2",
                           "UPDATE history SET uptime = 9 WHERE sequence = 2",
                           "UPDATE history SET node = zeroblob(32) WHERE sequence = 2",
                           "INSERT OR REPLACE INTO history SELECT 3, previous, time, 'x', role, action, subject, "
                           "reason, payload, payload_hash, hash, form, boot, uptime, person, node FROM history "
                           "WHERE sequence = 3",
                           "PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE type = 'trigger'"};
  for (const char* sql : refused) {
    INFO(sql);
    CHECK_FALSE(chain.database.execute(sql));
  }
  CHECK(value_of(chain.verify()).size == 3);
}

TEST_CASE("A payload can be erased and the chain still holds") {
  Chain chain(3);
  value_of(chain.database.execute("UPDATE history SET payload = NULL WHERE sequence = 2"));
  CHECK(value_of(chain.verify()).size == 3);
}

TEST_CASE("Whoever holds the key and changes an entry breaks the chain there") {
  struct Line {
    const char* sql;
    const char* where;
  };
  const Line lines[] = {
      {"UPDATE history SET who = '佐藤' WHERE sequence = 2", "history 2"},
      {"UPDATE history SET time = time - 1 WHERE sequence = 1", "history 1"},
      {"UPDATE history SET role = 0 WHERE sequence = 4", "history 4"},
      {"UPDATE history SET action = 2 WHERE sequence = 3", "history 3"},
      {"UPDATE history SET action = 99 WHERE sequence = 3", "history 3"},
      {"UPDATE history SET person = 1 WHERE sequence = 3", "history 3"},
      {"UPDATE history SET boot = zeroblob(16) WHERE sequence = 3", "history 3"},
      {"UPDATE history SET uptime = uptime + 1 WHERE sequence = 3", "history 3"},
      {"UPDATE history SET form = 1 WHERE sequence = 3", "history 3"},
      {"UPDATE history SET form = 3 WHERE sequence = 3", "history 3"},
      {"UPDATE history SET node = zeroblob(32) WHERE sequence = 4", "history 4"},
      {"UPDATE history SET subject = '1 2(5)@all' WHERE sequence = 5", "history 5"},
      {"UPDATE history SET reason = '' WHERE sequence = 2", "history 2"},
      {"UPDATE history SET payload = x'80' WHERE sequence = 2", "history 2"},
      {"UPDATE history SET payload_hash = zeroblob(32) WHERE sequence = 2", "history 2"},
      {"UPDATE history SET hash = zeroblob(32) WHERE sequence = 2", "history 2"},
      {"UPDATE history SET hash = x'00' WHERE sequence = 2", "history 2"},
      {"UPDATE history SET previous = zeroblob(32) WHERE sequence = 2", "history 2"},
      {"DELETE FROM history WHERE sequence = 3", "history 3"},
      {"DELETE FROM history WHERE sequence = 1", "history 1"},
  };
  for (const Line& line : lines) {
    INFO(line.sql);
    Chain chain(5);
    chain.tamper(line.sql);
    const auto verified = chain.verify();
    REQUIRE_FALSE(verified);
    CHECK(verified.error().code == ErrorCode::history_broken);
    CHECK(verified.error().where == line.where);
  }
}

TEST_CASE("The first entry tells of the creation, and the vault checks its own chain") {
  Pharmacy pharmacy;
  const auto history = value_of(pharmacy.vault->history());
  CHECK(history.front().action == Action::vault_created);
  CHECK(history.front().sequence == 1);
  const auto head = value_of(pharmacy.vault->verify_history());
  CHECK(head.size == history.size());
  CHECK(head == value_of(pharmacy.vault->history_head()));
}

TEST_CASE("What an entry tells in detail is read back as it was written") {
  Chain chain(2);
  const std::vector<std::uint8_t> some = {1, 2, 3};
  chain.append(Action::request_made, 2, "x", {}, list({number(-7), text("水"), truth(true), bytes(some), list({})}));
  const auto told = value_of(read_history_detail(chain.database, 3));
  CHECK(told.entry.person == PersonId{2});
  CHECK_FALSE(told.erased);
  CHECK(told.before == FactValue{});
  const std::vector<FactValue> after = {
      {std::int64_t{-7}}, {std::string("水")}, {true}, {some}, {std::vector<FactValue>{}}};
  CHECK(told.after == FactValue{after});
  CHECK(code_of(read_history_detail(chain.database, 4)) == ErrorCode::entry_unknown);
}

TEST_CASE("An erased payload is gone from the file, once, and the entry says so") {
  Chain chain(3);
  value_of(erase_history_payload(chain.database, 2));
  CHECK(value_of(read_history_detail(chain.database, 2)).erased);
  CHECK(value_of(chain.verify()) == chain.head());
  CHECK(code_of(erase_history_payload(chain.database, 2)) == ErrorCode::entry_unknown);
  CHECK(code_of(erase_history_payload(chain.database, 9)) == ErrorCode::entry_unknown);
}

TEST_CASE("A history is held against what it was earlier") {
  Chain chain(0);
  std::vector<HistoryHead> heads = {chain.head()};
  for (int i = 0; i < 40; ++i) {
    chain.append(i);
    heads.push_back(chain.head());
  }
  CHECK(value_of(chain.verify(heads)) == heads.back());
  auto other = heads[17];
  other.root[5] ^= 1;
  const auto rewritten = chain.verify({heads[3], other});
  CHECK(code_of(rewritten) == ErrorCode::history_rewritten);
  CHECK(rewritten.error().where == "history 17");
  other = heads.back();
  ++other.size;
  CHECK(code_of(chain.verify({other})) == ErrorCode::history_shortened);
}

TEST_CASE("Checking says how far it is and ends when it is told to") {
  Chain chain(10);
  std::uint64_t all = 0;
  const auto ended = value_of(check_history(chain.database, {}, [&](std::uint64_t, std::uint64_t of) {
    all = of;
    return false;
  }));
  CHECK_FALSE(ended);
  CHECK(all == 10);
}

// Somebody who holds the key of the vault rewrites its past in every way we know of; a checkpoint that is outside finds
// each, by our verifier and by one that shares no code with it (history_verifier.py, another language).
#include "desks/history_book.hpp"
#include "editions/load.hpp"
#include "fakes/fixed_clock.hpp"
#include "fakes/temporary_folder.hpp"
#include "vault/cipher.hpp"
#include "vault/history.hpp"
#include "vault/history_form.hpp"
#include "vault/history_reader.hpp"
#include "vault/key_files.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <functional>

using namespace mamori;
using namespace mamori::vault;
namespace fs = std::filesystem;

namespace {

using File = std::vector<std::uint8_t>;

template <class T>
T must(Result<T> result) {
  if (!result) FAIL(name_of(result.error().code) << " at " << result.error().where);
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

SecretBytes passphrase() {
  return SecretBytes::from_text("correct horse battery");
}

void write_file(const fs::path& file, Bytes bytes) {
  std::ofstream out(file, std::ios::binary);
  out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

File read_file(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// A pharmacy with some past: two checkpoints of it are outside, one from the middle and one from the end, and its
/// files are kept from the time of each.
struct Past {
  fakes::TemporaryFolder home;
  fakes::FixedClock clock;
  SheetId sheet{};
  std::vector<File> outside;

  Past() {
    Vault vault =
        must(Vault::create(home / "vault", {Desk::pharmacy, "あおば薬局", "見本 花子", false, crypto::KdfCost{8192, 1}},
                           passphrase(), clock));
    must(vault.change("", [&](Writer& writer) -> Result<void> {
      sheet = must(writer.pharmacy_sheet("r5"));
      return {};
    }));
    save(vault, 0, 60);
    keep(vault, "middle");
    save(vault, 60, 75);
    keep(vault, "end");
  }

  void save(Vault& vault, int from, int to) {
    for (int i = from; i < to; ++i) {
      clock.advance(100);
      const auto row = static_cast<std::uint8_t>(i % 19);
      const RowKey key{"r5", SheetKind::pharmacy, "2(" + std::to_string(row) + ")", Target::all};
      Answer answer;
      answer.first = Check{i % 3 == 0 ? Verdict::no : Verdict::yes, clock.today()};
      answer.remark = "備考 " + std::to_string(i);
      must(vault.change("点検", [&](Writer& writer) { return writer.put_answer(sheet, key, row, answer); }));
    }
  }

  /// A checkpoint goes outside; the vault's folder is copied as it lies there, open.
  void keep(Vault& vault, const std::string& name) {
    outside.push_back(must(desks::HistoryBook(vault).checkpoint()).file);
    write_file(home / (name + ".checkpoint"), outside.back());
    fs::copy(home / "vault", home / (name + "-open"), fs::copy_options::recursive);
    must(vault.check());  // folds the log into the database
    fs::copy(home / "vault", home / name, fs::copy_options::recursive);
  }

  /// The folder as it was at a time, once more, to be past with.
  fs::path copy(const std::string& name) {
    fs::remove_all(home / "copy");
    fs::copy(home / name, home / "copy", fs::copy_options::recursive);
    return home / "copy";
  }

  Connection enter(const fs::path& folder) {
    const auto slots = must(read_keys(folder)).front();
    auto database =
        must(open_encrypted(folder / "vault.db", must(open_slot(slots.vault, slots.slots[0], passphrase()))));
    must(database.execute("PRAGMA foreign_keys = OFF"));
    for (const char* trigger : {"history_is_not_deleted", "history_is_not_changed", "history_payload_is_only_erased"}) {
      must(database.execute((std::string("DROP TRIGGER IF EXISTS ") + trigger).c_str()));
    }
    return database;
  }

  /// What our verifier says; nothing when it finds nothing.
  std::string ours(const fs::path& folder) {
    const auto vault = Vault::open(folder, "", passphrase(), clock);
    if (!vault) return std::string(name_of(vault.error().code));
    const auto heads = must(desks::HistoryBook(const_cast<Vault&>(*vault)).heads_in(outside));
    const auto verified = vault->verify_history(heads);
    return verified ? std::string() : std::string(name_of(verified.error().code));
  }

  /// The exported history, as far as it can be written.
  File exported(const fs::path& folder) {
    File file;
    auto vault = Vault::open(folder, "", passphrase(), clock);
    if (!vault) return file;
    const auto add = [&](Bytes piece) -> Result<void> {
      file.insert(file.end(), piece.begin(), piece.end());
      return {};
    };
    auto reader = must(vault->history_reader());
    const auto head = reader.write(add, {});
    if (head) must(add(must(desks::HistoryBook(*vault).end_of_export(**head))));
    return file;
  }

  /// Whether the other verifier finds something in an exported history.
  bool theirs_finds(const File& file) {
    write_file(home / "export", file);
    const std::string command = MAMORI_PYTHON " -B '" MAMORI_SOURCE_DIR "/tests/core/desks/history_verifier.py' '" +
                                (home / "export").string() + "' --against '" + (home / "middle.checkpoint").string() +
                                "' --against '" + (home / "end.checkpoint").string() + "' > '" +
                                (home / "found").string() + "'";
    const int code = std::system(command.c_str());
    REQUIRE((code == 0 || WEXITSTATUS(code) == 1));
    return code != 0;
  }
};

/// Everything after a change computed anew, as only somebody with the key and the program can.
void rechain(Connection& database) {
  MerkleTree tree;
  crypto::Hash previous{};
  CanonicalWriter canonical;
  for (std::int64_t sequence = 1;; ++sequence) {
    const auto done = must(
        find(database.query("SELECT form, sequence, previous, time, boot, uptime, person, who, role, action, subject, "
                            "reason, payload_hash FROM history WHERE sequence = ?",
                            sequence),
             [&](Statement& row) {
               EntryFields entry = fields_of(row);
               entry.previous = previous;
               write_entry(canonical, entry);
               const auto hash = entry_hash(entry.form, canonical.written());
               return std::pair(hash, tree.append(leaf_hash(canonical.written())));
             }));
    if (!done) return;
    must(database.run("UPDATE history SET previous = ?, hash = ?, node = ? WHERE sequence = ?", previous, done->first,
                      done->second, sequence));
    previous = done->first;
  }
}

struct Kind {
  const char* name;
  std::function<void(Connection&)> tamper;
  bool seen_by_the_other = true;
};

void sql(Connection& database, const char* text) {
  must(database.execute(text));
}

/// A copy of an entry with another number; ALTER and temporary tables are left to those who need them.
constexpr const char* insert_copy =
    "INSERT INTO history SELECT 31, previous, time, '偽者', role, action, subject, reason, payload, payload_hash, "
    "hash, "
    "form, boot, uptime, person, node FROM history WHERE sequence = 30";

std::vector<Kind> kinds() {
  return {
      {"an entry is edited", [](auto& db) { sql(db, "UPDATE history SET who = '佐藤' WHERE sequence = 20"); }},
      {"an entry is edited and the rest computed anew",
       [](auto& db) {
         sql(db, "UPDATE history SET reason = '' WHERE sequence = 20");
         rechain(db);
       }},
      {"what an entry tells is edited",
       [](auto& db) { sql(db, "UPDATE history SET payload = x'82F6F6' WHERE sequence = 20"); }},
      {"what an entry tells is edited and the rest computed anew",
       [](auto& db) {
         const File payload = {0x82, 0xF6, 0xF6};
         must(db.run("UPDATE history SET payload = ?, payload_hash = ? WHERE sequence = 20", payload,
                     crypto::sha256(payload)));
         rechain(db);
       }},
      {"an entry is deleted", [](auto& db) { sql(db, "DELETE FROM history WHERE sequence = 20"); }},
      {"an entry is deleted, the others move up and are computed anew",
       [](auto& db) {
         sql(db,
             "DELETE FROM history WHERE sequence = 20;"
             "UPDATE history SET sequence = -sequence WHERE sequence > 20;"
             "UPDATE history SET sequence = -sequence - 1 WHERE sequence < 0");
         rechain(db);
       }},
      {"two entries change places and the rest is computed anew",
       [](auto& db) {
         sql(db,
             "UPDATE history SET sequence = -1 WHERE sequence = 20;"
             "UPDATE history SET sequence = 20, time = (SELECT time FROM history WHERE sequence = -1) "
             "WHERE sequence = 21; UPDATE history SET sequence = 21 WHERE sequence = -1");
         rechain(db);
       }},
      {"an entry is put in and the rest computed anew",
       [](auto& db) {
         sql(db,
             "UPDATE history SET sequence = -sequence WHERE sequence > 30;"
             "UPDATE history SET sequence = -sequence + 1 WHERE sequence < 0");
         sql(db, insert_copy);
         rechain(db);
       }},
      {"the newest entries are cut off", [](auto& db) { sql(db, "DELETE FROM history WHERE sequence > 70"); }},
  };
}

/// Those that need no computing: dates, whole beginnings, and what lies beside the history.
std::vector<Kind> more_kinds() {
  return {
      {"all entries are replaced by a new beginning",
       [](auto& db) {
         sql(db, "DELETE FROM history WHERE sequence > 1; UPDATE history SET who = '誰か'");
         rechain(db);
         const Moment at{fakes::FixedClock::notice + 100, {}};
         for (int i = 0; i < 90; ++i) {
           must(append_history(db, {at, PersonId{1}, "誰か", Role::responsible, Action::contract_set, {}, {}, {}, {}}));
         }
       }},
      {"an entry is dated back",
       [](auto& db) { sql(db, "UPDATE history SET time = time - 90000 WHERE sequence = 75"); }},
      {"entries are dated back and computed anew",
       [](auto& db) {
         sql(db, "UPDATE history SET time = time - 90000 WHERE sequence > 40");
         rechain(db);
       }},
      {"the hash of an entry is another one",
       [](auto& db) { sql(db, "UPDATE history SET hash = zeroblob(32) WHERE sequence = 77"); }, false},
      {"an answer is changed behind the history's back",
       [](auto& db) { sql(db, "UPDATE answers SET first_verdict = 1 - first_verdict WHERE row_index = 3"); }, false},
      {"an answer is taken away behind the history's back",
       [](auto& db) { sql(db, "DELETE FROM answers WHERE row_index = 3"); }, false},
      {"an answer is put back to what it was, entry and all",
       [](auto& db) { sql(db, "UPDATE answers SET entry = entry - 19 WHERE row_index = 3"); }, false},
  };
}

}  // namespace

TEST_CASE("Whoever holds the key and rewrites the history is found out by both verifiers") {
  Past past;
  const auto honest = past.copy("end");
  CHECK(past.ours(honest) == "");
  CHECK_FALSE(past.theirs_finds(past.exported(honest)));
  auto all = kinds();
  std::ranges::move(more_kinds(), std::back_inserter(all));
  CHECK(all.size() >= 14);
  for (const Kind& kind : all) {
    INFO(kind.name);
    const auto folder = past.copy("end");
    {
      auto database = past.enter(folder);
      kind.tamper(database);
    }
    CHECK(past.ours(folder) != "");
    if (kind.seen_by_the_other) CHECK(past.theirs_finds(past.exported(folder)));
  }
}

TEST_CASE("Older files that are put back are found out by both verifiers") {
  Past past;
  SECTION("the whole vault as it was") {
    const auto folder = past.copy("middle");
    CHECK(past.ours(folder) == "history_shortened");
    CHECK(past.theirs_finds(past.exported(folder)));
  }
  SECTION("without the write-ahead log") {
    const auto folder = past.copy("end-open");
    CHECK(past.ours(past.copy("end-open")) == "");
    past.copy("end-open");
    REQUIRE(fs::remove(folder / "vault.db-wal"));
    fs::remove(folder / "vault.db-shm");
    CHECK(past.ours(folder) == "history_shortened");
    CHECK(past.theirs_finds(past.exported(folder)));
  }
  SECTION("a file cut off in the middle of the export") {
    auto file = past.exported(past.copy("end"));
    file.resize(file.size() / 2);
    CHECK(past.theirs_finds(file));
  }
}

TEST_CASE("One old page put back, whichever it is, changes no answer and no entry unseen") {
  constexpr std::size_t page_size = 2048;
  Past past;
  const File before = read_file(past.home / "middle/vault.db");
  const File after = read_file(past.home / "end/vault.db");
  const File honest = past.exported(past.copy("end"));
  int put_back = 0;
  int found = 0;
  for (std::size_t at = 0; at + page_size <= std::min(before.size(), after.size()); at += page_size) {
    if (std::equal(before.begin() + static_cast<std::ptrdiff_t>(at),
                   before.begin() + static_cast<std::ptrdiff_t>(at + page_size),
                   after.begin() + static_cast<std::ptrdiff_t>(at))) {
      continue;
    }
    INFO("page " << at / page_size + 1);
    ++put_back;
    File mixed = after;
    std::copy_n(before.begin() + static_cast<std::ptrdiff_t>(at), page_size,
                mixed.begin() + static_cast<std::ptrdiff_t>(at));
    const auto folder = past.copy("end");
    write_file(folder / "vault.db", mixed);
    const auto said = past.ours(folder);
    if (!said.empty()) ++found;
    // Each page of a table that the history tells of is found; the others hold nothing but ways to find entries.
    const auto file = past.exported(folder);
    const auto entries = std::min(honest.size(), file.size()) - 400;  // without the signature at the end
    const bool same = file.size() == honest.size() &&
                      std::equal(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(entries), honest.begin());
    if (said.empty()) {
      CHECK(same);
    } else if (!same) {
      CHECK(past.theirs_finds(file));
    }
  }
  CHECK(put_back >= 3);
  CHECK(found >= 2);
}

TEST_CASE("A step back of the clock that was recorded and declared is sound to both verifiers, and no other is") {
  Past past;
  {
    const auto folder = past.copy("end");
    const auto right = past.clock.now();
    auto vault = must(Vault::open(folder, "", passphrase(), past.clock));
    past.clock.set(right + 10 * 365 * 86'400);
    past.save(vault, 75, 76);
    past.clock.set(right + 200);
    must(vault.change("時計を直した", [](Writer& writer) { return writer.declare_clock(); }));
    past.save(vault, 76, 78);
    must(vault.check());
    fs::copy(folder, past.home / "declared", fs::copy_options::recursive);
  }
  CHECK(past.ours(past.copy("declared")) == "");
  CHECK_FALSE(past.theirs_finds(past.exported(past.home / "copy")));
  const auto step_back =
      "UPDATE history SET action = ? WHERE sequence = (SELECT max(sequence) FROM history WHERE "
      "action = 21)";
  const std::vector<Kind> others{
      {"nothing records the step back", [&](auto& db) { must(db.run(step_back, Action::contract_set)); }},
      {"the declaration alone steps back", [&](auto& db) { must(db.run(step_back, Action::clock_declared)); }},
      {"an entry behind the declaration steps back",
       [](auto& db) {
         sql(db,
             "UPDATE history SET time = time - 90000 WHERE sequence > (SELECT max(sequence) - 1 "
             "FROM history)");
       }},
  };
  for (const Kind& kind : others) {
    INFO(kind.name);
    const auto folder = past.copy("declared");
    {
      auto database = past.enter(folder);
      kind.tamper(database);
      rechain(database);
    }
    CHECK(past.ours(folder) == "history_broken");
    CHECK(past.theirs_finds(past.exported(folder)));
  }
}

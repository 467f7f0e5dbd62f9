// The tables held against the history by a program that shares no code with ours (history_replay.py, another language).
#include "core/vault/full_fixture.hpp"
#include "desks/history_book.hpp"
#include "vault/cipher.hpp"
#include "vault/history_reader.hpp"
#include "vault/key_files.hpp"

#include <cstdlib>
#include <sqlcipher/sqlite3.h>
#include <string_view>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

/// The exported history and the tables without their encryption.
struct Laid {
  Full full;
  fs::path home = full.pharmacy.home / "laid";
  fs::path history = home / "history";
  fs::path tables = home / "tables.db";
  fs::path changed = home / "changed.db";

  Laid() {
    fs::create_directory(home);
    write_history();
    const auto slots = value_of(read_keys(full.pharmacy.folder)).front();
    auto database = value_of(open_encrypted(full.pharmacy.folder / "vault.db",
                                            value_of(open_slot(slots.vault, slots.slots[0], passphrase()))));
    put_bytes(tables, {});
    sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 1);
    value_of(database.execute(("ATTACH '" + tables.string() + "' AS plain KEY ''").c_str()));
    value_of(collect(database.query("SELECT sqlcipher_export('plain')"), [](Statement&) { return true; }));
  }

  void write_history() const {
    auto vault = value_of(Vault::open(full.pharmacy.folder, "山田 花子", passphrase(), full.pharmacy.clock));
    std::vector<std::uint8_t> file;
    const auto add = [&](Bytes piece) -> Result<void> {
      file.insert(file.end(), piece.begin(), piece.end());
      return {};
    };
    auto reader = value_of(vault.history_reader());
    const auto head = value_of(reader.write(add, {}));
    value_of(add(value_of(desks::HistoryBook(vault).end_of_export(*head))));
    put_bytes(history, file);
  }

  /// Whether the other program finds something in tables.
  bool finds(const fs::path& there) const {
    const std::string command = MAMORI_PYTHON " -B '" MAMORI_SOURCE_DIR "/tests/core/desks/history_replay.py' '" +
                                history.string() + "' '" + there.string() + "' > '" + (home / "found").string() + "'";
    const int code = std::system(command.c_str());
    const auto said = bytes_of(home / "found");
    INFO(std::string(said.begin(), said.end()));
    CHECK((code == 0 || WEXITSTATUS(code) == 1));
    return code != 0;
  }

  bool finds_after(const char* sql) const {
    fs::copy_file(tables, changed, fs::copy_options::overwrite_existing);
    {
      auto database = value_of(Connection::open(changed.string().c_str()));
      value_of(database.execute(sql));
    }
    return finds(changed);
  }
};

}  // namespace

TEST_CASE("Another program replays the history and finds what was changed in the tables") {
  const Laid laid;
  CHECK_FALSE(laid.finds(laid.tables));
  for (const Change& change : changes) {
    INFO(change.sql);
    const std::string_view found = change.found;
    // What is no row of a table, and the list of what left, which follows from the entries themselves.
    if (found.starts_with("record_differs tables") || found.starts_with("record_differs history")) continue;
    if (found.starts_with("record_differs departures")) continue;
    CHECK(laid.finds_after(change.sql));
  }
}

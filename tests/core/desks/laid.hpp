// A store laid open for the replay in another language: its exported history, and its tables without their encryption.
#pragma once

#include "core/vault/full_fixture.hpp"
#include "desks/history_book.hpp"
#include "vault/cipher.hpp"
#include "vault/history_reader.hpp"
#include "vault/key_files.hpp"

#include <cstdlib>
#include <sqlcipher/sqlite3.h>

namespace mamori::vault::test {

/// With the secret of whoever made it; the vault is closed.
inline Connection enter(const fs::path& folder) {
  const auto slots = value_of(read_keys(folder)).front();
  return value_of(open_encrypted(folder / "vault.db", value_of(open_slot(slots.vault, slots.slots[0], passphrase()))));
}

struct Laid {
  fakes::TemporaryFolder home;
  fs::path history = home / "history";
  fs::path tables = home / "tables.db";
  fs::path changed = home / "changed.db";

  Laid(const fs::path& folder, const std::string& person, const Clock& clock) {
    write_history(folder, person, clock);
    auto database = enter(folder);
    put_bytes(tables, {});
    sqlite3_limit(database.handle(), SQLITE_LIMIT_ATTACHED, 1);
    value_of(database.execute(("ATTACH '" + tables.string() + "' AS plain KEY ''").c_str()));
    value_of(collect(database.query("SELECT sqlcipher_export('plain')"), [](Statement&) { return true; }));
  }

  void write_history(const fs::path& folder, const std::string& person, const Clock& clock) const {
    auto vault = value_of(Vault::open(folder, person, passphrase(), clock));
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

}  // namespace mamori::vault::test

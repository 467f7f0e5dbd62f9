// A pharmacy with something in it, and its backup.
#pragma once

#include "vault/backup/backup_io.hpp"
#include "vault/backup/generations.hpp"
#include "vault/backup/restore.hpp"
#include "vault_fixture.hpp"

#include <fstream>
#include <iterator>

namespace mamori::vault::test {

namespace fs = std::filesystem;

inline std::vector<std::uint8_t> bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

inline void put_bytes(const fs::path& file, Bytes bytes) {
  std::ofstream(file, std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

struct BackedUp : Pharmacy {
  fs::path file = home / "one.mamori-backup";
  SecretBytes secret = passphrase();
  BackupKeyHolder holder{"", secret};

  BackedUp() {
    for (int i = 0; i < 6; ++i) value_of(save(static_cast<std::uint8_t>(i), numbered(i)));
    value_of(write_backup(value_of(vault->snapshot()), file));
  }
  std::map<std::uint8_t, Answer> answers() { return value_of(vault->contents(sheet)).answers; }
};

}  // namespace mamori::vault::test

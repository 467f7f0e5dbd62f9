// The few things the vault does with files itself: whole reads, writes that are durable or did not happen, one writer.
#pragma once

#include "base/error.hpp"
#include "crypto/secret.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace mamori::vault {

/// At most `limit` bytes from the beginning; nullopt when there is no such file. Errors: storage_*.
Result<std::optional<std::vector<std::uint8_t>>> read_start(const std::filesystem::path& file, std::size_t limit);

/// Puts `bytes` in the place of `file`: after a power cut it is the old file or the new one. Errors: storage_*.
Result<void> replace_file(const std::filesystem::path& file, Bytes bytes);

/// Makes an empty file that only its owner may read. Errors: storage_*.
Result<void> make_private_file(const std::filesystem::path& file);
/// Makes a folder that only its owner may enter. Errors: storage_*.
Result<void> make_private_folder(const std::filesystem::path& folder);
/// Makes the names in a folder durable. Errors: storage_*.
Result<void> sync_folder(const std::filesystem::path& folder);
/// Renames durably. Errors: storage_*.
Result<void> rename_folder(const std::filesystem::path& from, const std::filesystem::path& to);

/// Held by the one process that writes; goes with the process however it ends.
class WriterLock {
 public:
  /// Errors: vault_in_use, storage_*.
  static Result<WriterLock> take(const std::filesystem::path& file);
  WriterLock(WriterLock&& other) noexcept;
  WriterLock& operator=(WriterLock&& other) noexcept;
  ~WriterLock();

 private:
  explicit WriterLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace mamori::vault

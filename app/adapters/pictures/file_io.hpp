// Files that a person names: read with a cap, and written whole or not at all. Shared by app and mamori-cli.
#pragma once

#include "base/error.hpp"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>
#include <vector>

namespace mamori::app {

/// The one place that raises file_unreadable.
[[nodiscard]] tl::unexpected<Error> unreadable();
/// A whole file of at most `limit` bytes. Errors: file_unreadable.
[[nodiscard]] Result<std::vector<std::uint8_t>> read_file(const std::filesystem::path& path, std::size_t limit);
/// Written beside and renamed, so that a file of that name is whole or as it was. Errors: file_unwritable.
[[nodiscard]] Result<void> write_file(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

/// Renames what was written `beside` to `path` when it was `written`, and takes it away otherwise. The end of any write
/// that leaves a file whole or as it was. Errors: file_unwritable.
[[nodiscard]] Result<void> put_in_place(const std::filesystem::path& beside, const std::filesystem::path& path,
                                        bool written);

/// A file that is written piece by piece under another name and stands in its place only once it is whole; one that is
/// not finished goes away.
class GrowingFile {
 public:
  explicit GrowingFile(const std::filesystem::path& path);
  GrowingFile(const GrowingFile&) = delete;
  GrowingFile& operator=(const GrowingFile&) = delete;
  ~GrowingFile();

  /// Errors: file_unwritable.
  [[nodiscard]] Result<void> add(std::span<const std::uint8_t> bytes);
  /// Errors: file_unwritable.
  [[nodiscard]] Result<void> finish();

 private:
  Result<void> finish(bool whole);

  std::filesystem::path path_;
  std::filesystem::path beside_;  ///< empty once it is finished
  std::ofstream file_;
};

}  // namespace mamori::app

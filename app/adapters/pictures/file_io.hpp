// Files that a person names: read with a cap, and written whole or not at all. Shared by app and mamori-cli.
#pragma once

#include "base/error.hpp"
#include "base/fresh_file.hpp"
#include "base/source_file.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace mamori::app {

/// The one place that raises file_unreadable.
[[nodiscard]] tl::unexpected<Error> unreadable(std::string_view where = {});
/// That a file of this name can be read, and no folder, pipe, socket or device has it: for what a library opens by its
/// name. Errors: file_unreadable (where = what it is instead of a file).
[[nodiscard]] Result<void> require_source(const std::filesystem::path& path);
/// A whole file of at most `limit` bytes. Errors: file_unreadable, where = what it is when it is no file.
[[nodiscard]] Result<std::vector<std::uint8_t>> read_file(const std::filesystem::path& path, std::size_t limit,
                                                          Pipes pipes = Pipes::refused);
/// A file of that name is whole, or as it was; only its owner reads it. Errors: file_unwritable, place_not_a_file.
[[nodiscard]] Result<void> write_file(const std::filesystem::path& path, std::span<const std::uint8_t> bytes);

/// The one place that raises file_unwritable.
[[nodiscard]] tl::unexpected<Error> unwritable();

/// A file that is written piece by piece under another name and stands in its place only once it is whole; one that is
/// not finished goes away.
class GrowingFile {
 public:
  explicit GrowingFile(const std::filesystem::path& path)
      : place_(require_file_place(path)), file_(FreshFile::beside(path)) {}

  /// Errors: file_unwritable, place_not_a_file.
  [[nodiscard]] Result<void> add(std::span<const std::uint8_t> bytes);
  /// Errors: file_unwritable, place_not_a_file.
  [[nodiscard]] Result<void> finish();

 private:
  Result<void> place_;
  std::optional<FreshFile> file_;  ///< none once a write failed or it is finished
};

}  // namespace mamori::app

// A file that leaves the program: written under a name that nobody can have put there, readable by its owner alone, and
// in the place of another one only once it is whole and on the disk.
#pragma once

#include "base/error.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace mamori {

/// That nothing but a file has the name, which may be free: a pipe, a device, a folder or a link is neither written
/// through nor replaced; and that it is not among a vault's own files, one of which would give way.
/// Errors: place_not_a_file (where = "link", "folder", "pipe", "socket", "device" or "vault").
[[nodiscard]] Result<void> require_file_place(const std::filesystem::path& place);

/// Until `put` it stands beside `place` under a random name and goes away with the object. Made with O_EXCL and
/// O_NOFOLLOW: a link or file that waits under that name is never written through.
class FreshFile {
 public:
  /// nullopt when the folder takes no file, or require_file_place() refuses the place; errno says why.
  [[nodiscard]] static std::optional<FreshFile> beside(const std::filesystem::path& place);
  FreshFile(FreshFile&& other) noexcept;
  FreshFile& operator=(FreshFile&&) = delete;
  ~FreshFile();

  /// A name for a library that opens files itself: it leads to this very file, whatever stands at its place by then.
  [[nodiscard]] std::filesystem::path name() const { return "/dev/fd/" + std::to_string(descriptor_); }
  /// False when the disk took less; errno says why.
  [[nodiscard]] bool write(std::span<const std::uint8_t> bytes);
  /// Makes it durable and gives it its place, where a file may be that goes. False when that failed, or something that
  /// is no file has come there meanwhile: what was there is as it was.
  [[nodiscard]] bool put();

 private:
  FreshFile(std::filesystem::path path, std::filesystem::path place, int descriptor)
      : path_(std::move(path)), place_(std::move(place)), descriptor_(descriptor) {}

  std::filesystem::path path_;
  std::filesystem::path place_;
  int descriptor_;
};

}  // namespace mamori

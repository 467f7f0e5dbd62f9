#include "base/fresh_file.hpp"

#include <cerrno>
#include <fcntl.h>
#include <random>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace mamori {
namespace {

std::string random_name() {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz234567";
  constexpr int length = 12;
  std::random_device random;
  std::string name = ".";
  for (int i = 0; i < length; ++i) name += letters[random() % letters.size()];
  return name + ".new";
}

tl::unexpected<Error> not_a_file(const char* what) {
  return fail(ErrorCode::place_not_a_file, what);
}

/// By the names of its files (core/vault/README.md), one of which may be missing.
bool holds_vault(const std::filesystem::path& folder) {
  std::error_code unknown;
  const auto has = [&](const char* name) { return std::filesystem::exists(folder / name, unknown); };
  return has("vault.db") ? has("keys.a") || has("keys.b") : has("keys.a") && has("keys.b");
}

bool free_for_file(const std::filesystem::path& place) {
  const bool free = require_file_place(place).has_value();
  if (!free) errno = EEXIST;
  return free;
}

/// The names of a folder on the disk. Some file systems cannot and say EINVAL; there is nothing more to be done on
/// them.
bool sync_folder_of(const std::filesystem::path& place) {
  const auto parent = place.has_parent_path() ? place.parent_path() : std::filesystem::path(".");
  const int folder = ::open(parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return false;
  const bool done = ::fsync(folder) == 0 || errno == EINVAL;
  ::close(folder);
  return done;
}

}  // namespace

Result<void> require_file_place(const std::filesystem::path& place) {
  if (holds_vault(place.parent_path())) return not_a_file("vault");
  std::error_code unknown;
  switch (std::filesystem::symlink_status(place, unknown).type()) {
    case std::filesystem::file_type::symlink:
      return not_a_file("link");
    case std::filesystem::file_type::directory:
      return not_a_file("folder");
    case std::filesystem::file_type::fifo:
      return not_a_file("pipe");
    case std::filesystem::file_type::socket:
      return not_a_file("socket");
    case std::filesystem::file_type::block:
    case std::filesystem::file_type::character:
      return not_a_file("device");
    default:
      return {};
  }
}

std::optional<FreshFile> FreshFile::beside(const std::filesystem::path& place) {
  if (!free_for_file(place)) return std::nullopt;
  constexpr int tries = 8;
  for (int i = 0; i < tries; ++i) {
    auto path = place.parent_path() / (place.filename().string() + random_name());
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) return FreshFile(std::move(path), place, file);
    if (errno != EEXIST) break;
  }
  return std::nullopt;
}

FreshFile::FreshFile(FreshFile&& other) noexcept
    : path_(std::exchange(other.path_, {})),
      place_(std::move(other.place_)),
      descriptor_(std::exchange(other.descriptor_, -1)) {}

FreshFile::~FreshFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
  if (!path_.empty()) ::unlink(path_.c_str());
}

bool FreshFile::write(std::span<const std::uint8_t> bytes) {
  while (!bytes.empty()) {
    const auto written = ::write(descriptor_, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

bool FreshFile::put() {
  if (::fsync(descriptor_) != 0 || !free_for_file(place_) || ::rename(path_.c_str(), place_.c_str()) != 0) return false;
  path_.clear();
  return sync_folder_of(place_);
}

}  // namespace mamori

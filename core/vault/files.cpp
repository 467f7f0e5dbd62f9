#include "vault/files.hpp"

#include "vault/faults.hpp"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace mamori::vault {
namespace {

/// An open file descriptor.
class Descriptor {
 public:
  Descriptor(const std::filesystem::path& path, int flags, mode_t mode = 0)
      : number_(::open(path.c_str(), flags | O_CLOEXEC, mode)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] bool open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] int release() { return std::exchange(number_, -1); }

 private:
  int number_;
};

tl::unexpected<Error> failed(const char* where) {
  return system_error(errno, where);
}

Result<void> write_all(const Descriptor& file, Bytes bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return failed("write");
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  if (::fsync(file.number()) != 0) return failed("sync");
  return {};
}

std::filesystem::path parent_of(const std::filesystem::path& path) {
  return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

}  // namespace

Result<std::optional<std::vector<std::uint8_t>>> read_start(const std::filesystem::path& path, std::size_t limit) {
  const Descriptor file(path, O_RDONLY);
  if (!file.open() && errno == ENOENT) return std::nullopt;
  if (!file.open()) return failed("open");
  std::vector<std::uint8_t> bytes(limit);
  std::size_t size = 0;
  while (size < limit) {
    const ssize_t got = ::read(file.number(), bytes.data() + size, limit - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed("read");
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  bytes.resize(size);
  return bytes;
}

Result<void> replace_file(const std::filesystem::path& path, Bytes bytes) {
  const std::filesystem::path fresh = path.string() + ".new";
  {
    const Descriptor file(fresh, O_WRONLY | O_CREAT | O_TRUNC, S_IRUSR | S_IWUSR);
    if (!file.open()) return failed("create");
    if (auto written = write_all(file, bytes); !written) {
      ::unlink(fresh.c_str());
      return written;
    }
  }
  if (::rename(fresh.c_str(), path.c_str()) != 0) return failed("rename");
  return sync_folder(parent_of(path));
}

Result<void> make_private_file(const std::filesystem::path& path) {
  const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL, S_IRUSR | S_IWUSR);
  if (!file.open()) return failed("create");
  return {};
}

Result<void> make_private_folder(const std::filesystem::path& folder) {
  if (::mkdir(folder.c_str(), S_IRWXU) != 0) return failed("folder");
  return {};
}

Result<void> sync_folder(const std::filesystem::path& path) {
  const Descriptor folder(path, O_RDONLY | O_DIRECTORY);
  if (!folder.open()) return failed("folder");
  // Some file systems cannot sync a folder and say EINVAL; there is nothing more to be done on them.
  if (::fsync(folder.number()) != 0 && errno != EINVAL) return failed("sync");
  return {};
}

Result<void> rename_folder(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return failed("rename");
  return sync_folder(parent_of(to));
}

Result<WriterLock> WriterLock::take(const std::filesystem::path& path) {
  Descriptor file(path, O_RDWR | O_CREAT, S_IRUSR | S_IWUSR);
  if (!file.open()) return failed("lock");
  if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0) return WriterLock(file.release());
  if (errno == EWOULDBLOCK) return in_use("lock");
  return failed("lock");
}

WriterLock::WriterLock(WriterLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

WriterLock& WriterLock::operator=(WriterLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

WriterLock::~WriterLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace mamori::vault

#include "vault/files.hpp"

#include "vault/faults.hpp"

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <new>
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
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] bool open() const { return number_ >= 0; }
  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] int release() { return std::exchange(number_, -1); }

 private:
  int number_;
};

constexpr const char* probe_name = "mamori-probe";

tl::unexpected<Error> failed(const char* where) {
  return system_error(errno, where);
}

/// A file that is read as one: nothing that blocks, grows without end or leads elsewhere. `links` may be followed where
/// a person chose the file. Without a descriptor and without an error there is none of that name.
Result<Descriptor> open_to_read(const std::filesystem::path& path, int links) {
  Descriptor file(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | links);
  if (!file.open() && errno == ELOOP) return not_a_file("open");
  if (!file.open() && errno == ENOENT) return file;
  if (!file.open()) return failed("open");
  struct stat about {};
  if (::fstat(file.number(), &about) != 0) return failed("open");
  if (!S_ISREG(about.st_mode)) return not_a_file("open");
  return file;
}

/// A new file of this name. What has the name already goes first, so that no link is written through; who puts one
/// there in between gets an error.
Descriptor create_fresh(const std::filesystem::path& path) {
  ::unlink(path.c_str());
  return Descriptor(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR);
}

Result<void> write_all(int file, Bytes bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return failed("write");
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return {};
}

/// How many bytes of `out` could be filled before the file ended.
Result<std::size_t> read_some(int file, std::span<std::uint8_t> out) {
  std::size_t size = 0;
  while (size < out.size()) {
    const ssize_t got = ::read(file, out.data() + size, out.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed("read");
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  return size;
}

std::filesystem::path parent_of(const std::filesystem::path& path) {
  return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

}  // namespace

std::filesystem::path plain_path(const std::filesystem::path& folder) {
  const std::filesystem::path normal = folder.lexically_normal();
  return normal.has_filename() ? normal : normal.parent_path();
}

Result<std::optional<std::vector<std::uint8_t>>> read_start(const std::filesystem::path& path, std::size_t limit) {
  const auto file = open_to_read(path, O_NOFOLLOW);
  if (!file) return pass_on(file);
  if (!file->open()) return std::nullopt;
  std::vector<std::uint8_t> bytes(limit);
  MAMORI_TAKE(const auto size, read_some(file->number(), bytes));
  bytes.resize(size);
  return bytes;
}

Result<void> replace_file(const std::filesystem::path& path, Bytes bytes) {
  const std::filesystem::path fresh = path.string() + ".new";
  // Links and pipes are replaced; a folder cannot be, and a disk that is well must not be called broken.
  for (const auto& name : {path, fresh}) {
    struct stat about {};
    if (::lstat(name.c_str(), &about) == 0 && S_ISDIR(about.st_mode)) return not_a_file(name.filename().string());
  }
  {
    const Descriptor file = create_fresh(fresh);
    if (!file.open()) return failed("create");
    auto written = write_all(file.number(), bytes);
    if (written && ::fsync(file.number()) != 0) written = failed("sync");
    if (!written) {
      ::unlink(fresh.c_str());
      return written;
    }
  }
  return rename_durably(fresh, path);
}

Result<void> write_in_place(const std::filesystem::path& path, Bytes bytes, std::size_t at, std::size_t size,
                            bool durable) {
  struct stat about {};
  const bool there = ::lstat(path.c_str(), &about) == 0 && S_ISREG(about.st_mode) && about.st_nlink == 1;
  if (!there || static_cast<std::size_t>(about.st_size) != size) {
    MAMORI_TRY(replace_file(path, std::vector<std::uint8_t>(size)));
  }
  const Descriptor file(path, O_WRONLY | O_NOFOLLOW);
  if (!file.open()) return failed("open");
  while (!bytes.empty()) {
    const ssize_t written = ::pwrite(file.number(), bytes.data(), bytes.size(), static_cast<off_t>(at));
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return failed("write");
    bytes = bytes.subspan(static_cast<std::size_t>(written));
    at += static_cast<std::size_t>(written);
  }
  if (durable && ::fsync(file.number()) != 0) return failed("sync");
  return {};
}

Result<void> require_regular(const std::filesystem::path& path) {
  struct stat about {};
  if (::lstat(path.c_str(), &about) != 0 || S_ISREG(about.st_mode)) return {};
  return not_a_file(path.filename().string());
}

Result<void> require_own(const std::filesystem::path& path) {
  MAMORI_TRY(require_regular(path));
  struct stat about {};
  if (::lstat(path.c_str(), &about) != 0 || about.st_nlink < 2) return {};
  MAMORI_TAKE(const auto bytes, read_start(path, static_cast<std::size_t>(about.st_size)));
  return bytes ? replace_file(path, *bytes) : Result<void>();
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

Result<void> rename_durably(const std::filesystem::path& from, const std::filesystem::path& to) {
  if (::rename(from.c_str(), to.c_str()) != 0) return failed("rename");
  return sync_folder(parent_of(to));
}

std::vector<std::string> names_in(const std::filesystem::path& folder) {
  struct Close {
    void operator()(DIR* open) const { ::closedir(open); }
  };
  std::vector<std::string> names;
  const std::unique_ptr<DIR, Close> open(::opendir(folder.c_str()));
  while (const dirent* entry = open ? ::readdir(open.get()) : nullptr) names.emplace_back(entry->d_name);
  return names;
}

Result<InputFile> InputFile::open(const std::filesystem::path& path) {
  MAMORI_TAKE(auto file, open_to_read(path, 0));
  struct stat about {};
  if (::fstat(file.number(), &about) != 0) return failed("open");
  return InputFile(file.release(), static_cast<std::uint64_t>(about.st_size));
}

InputFile::InputFile(InputFile&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), size_(other.size_) {}

InputFile& InputFile::operator=(InputFile&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  size_ = other.size_;
  return *this;
}

InputFile::~InputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Result<void> InputFile::read(std::span<std::uint8_t> out) {
  MAMORI_TAKE(const auto got, read_some(descriptor_, out));
  if (got != out.size()) return system_error(EIO, "read");
  return {};
}

Result<void> InputFile::go_to(std::uint64_t place) {
  if (::lseek(descriptor_, static_cast<off_t>(place), SEEK_SET) < 0) return failed("seek");
  return {};
}

Result<OutputFile> OutputFile::create(const std::filesystem::path& path) {
  Descriptor file = create_fresh(path);
  if (!file.open()) return failed("create");
  return OutputFile(file.release());
}

OutputFile::OutputFile(OutputFile&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

OutputFile& OutputFile::operator=(OutputFile&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

OutputFile::~OutputFile() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Result<void> OutputFile::write(Bytes bytes) {
  return write_all(descriptor_, bytes);
}

Result<void> OutputFile::sync() {
  if (::fsync(descriptor_) != 0) return failed("sync");
#ifdef POSIX_FADV_DONTNEED
  ::posix_fadvise(descriptor_, 0, 0, POSIX_FADV_DONTNEED);
#endif
  return {};
}

Scratch::~Scratch() {
  try {
    (void)remove_marked_folder(folder_);
  } catch (const std::bad_alloc&) {
    // It is cleared away before it is used again.
  }
}

Result<void> Scratch::make() const {
  return make_marked_folder(folder_);
}

Result<void> make_marked_folder(const std::filesystem::path& folder) {
  MAMORI_TRY(remove_marked_folder(folder));
  MAMORI_TRY(make_private_folder(folder));
  return make_private_file(folder / mark_name);
}

Result<void> remove_marked_folder(const std::filesystem::path& folder) {
  struct stat about {};
  if (::lstat(folder.c_str(), &about) != 0) return {};
  // An empty one is what a crash leaves between making it and marking it.
  if (S_ISDIR(about.st_mode) && ::rmdir(folder.c_str()) == 0) return {};
  const bool marked = S_ISDIR(about.st_mode) && ::lstat((folder / mark_name).c_str(), &about) == 0;
  if (!marked || !S_ISREG(about.st_mode)) return fail(ErrorCode::folder_not_ours, folder.extension().string());
  std::error_code problem;
  // The mark goes last, so that what is left of a removal is still ours.
  for (const std::string& name : names_in(folder)) {
    if (name == "." || name == ".." || name == mark_name) continue;
    std::filesystem::remove_all(folder / name, problem);
    if (problem) return system_error(problem.value(), "folder");
  }
  std::filesystem::remove_all(folder, problem);
  if (problem) return system_error(problem.value(), "folder");
  return {};
}

void take_mark_off(const std::filesystem::path& folder) {
  ::unlink((folder / mark_name).c_str());
}

Result<void> require_private(const std::filesystem::path& place) {
  std::string open;
  const auto look = [&](const std::filesystem::path& path, const std::string& name) {
    struct stat about {};
    const bool found = ::stat(path.c_str(), &about) == 0 && (about.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    if (found) open += (open.empty() ? "" : " ") + name;
    return found;
  };
  std::error_code ignored;
  const bool folder = std::filesystem::is_directory(place, ignored);
  // Behind a folder that nobody else enters the files are nobody else's either.
  if (look(place, folder ? "." : place.filename().string()) && folder) {
    for (const std::string& name : names_in(place)) {
      if (name != "." && name != "..") look(place / name, name);
    }
  }
  if (!open.empty()) return fail(ErrorCode::files_open_to_others, open);
  return {};
}

Result<void> probe_disk(const std::filesystem::path& folder) {
  constexpr std::size_t some = 16 * 1024;  // more than a few bytes, which some file systems put beside the name
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored)) return {};
  const std::filesystem::path probe = folder / probe_name;
  const Descriptor file = create_fresh(probe);
  if (!file.open()) return failed("probe");
  auto written = write_all(file.number(), std::vector<std::uint8_t>(some));
  ::unlink(probe.c_str());
  return written;
}

Result<WriterLock> WriterLock::take(const std::filesystem::path& path) {
  Descriptor file(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK, S_IRUSR | S_IWUSR);
  const int refusal = file.open() ? 0 : errno;
  if (refusal == ELOOP) return not_a_file("lock");
  const bool for_reading = refusal != 0;
  if (for_reading && !keeps_nothing(system_error(refusal, "lock").value())) return system_error(refusal, "lock");
  if (for_reading) file = Descriptor(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  if (!file.open()) return errno == ENOENT ? Result<WriterLock>(WriterLock(-1)) : failed("lock");
  if (::flock(file.number(), LOCK_EX | LOCK_NB) == 0) return WriterLock(file.release());
  if (errno == EWOULDBLOCK) return in_use("lock");
  // A disk in the network locks nothing for who cannot write.
  if (for_reading && errno == EBADF) return WriterLock(-1);
  return lock_stuck("lock");
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

#include "fakes/disk_calls.hpp"

#include <array>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace mamori::fakes {
namespace {

// The calls under test are made by one thread; a lock keeps a stray one from spoiling the log.
std::recursive_mutex guard;
bool logging = false;
std::string log_root;
std::vector<Call> calls;

struct Plan {
  bool armed = false;
  bool for_ever = false;
  bool struck = false;
  CallFault fault{};
  int left = 0;
  std::string root;
};
Plan plan;

constexpr std::size_t most_files = 1024;
std::array<std::string, most_files> open_paths;

template <class Function>
Function real(const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool below(const std::string& path, const std::string& root) {
  return !root.empty() && path.starts_with(root) && !path.ends_with("-shm");
}

std::string path_of(int folder, const char* name) {
  if (name[0] == '/' || folder == AT_FDCWD) return name;
  std::array<char, 4096> target{};
  const auto link = "/proc/self/fd/" + std::to_string(folder);
  const auto size = ::readlink(link.c_str(), target.data(), target.size() - 1);
  return std::string(target.data(), size > 0 ? static_cast<std::size_t>(size) : 0) + "/" + name;
}

std::string path_of(int file) {
  const auto place = static_cast<std::size_t>(file);
  return file >= 0 && place < most_files ? open_paths[place] : std::string();
}

void note(Call call) {
  const std::lock_guard lock(guard);
  if (logging && below(call.path, log_root)) calls.push_back(std::move(call));
}

enum class Matter : std::uint8_t { write, read, sync, grow, change };

bool concerns(CallFault fault, Matter matter) {
  switch (fault) {
    case CallFault::read_error:
      return matter == Matter::read;
    case CallFault::sync_error:
      return matter == Matter::sync;
    case CallFault::disk_full:
      return matter == Matter::write || matter == Matter::grow;
    case CallFault::read_only:
      return matter == Matter::write || matter == Matter::grow || matter == Matter::change;
    default:
      return matter == Matter::write;
  }
}

/// Whether this call is to fail; errno says why.
bool strikes(Matter matter, const std::string& path) {
  const std::lock_guard lock(guard);
  if (!plan.armed || !concerns(plan.fault, matter) || !below(path, plan.root)) return false;
  if (plan.struck ? !plan.for_ever : --plan.left > 0) return false;
  plan.struck = true;
  errno = plan.fault == CallFault::read_only ? EROFS : plan.fault == CallFault::disk_full ? ENOSPC : EIO;
  return true;
}

int opened(int file, const std::string& path, int flags, bool was_there) {
  if (file < 0) return file;
  if (static_cast<std::size_t>(file) < most_files) open_paths[static_cast<std::size_t>(file)] = path;
  if ((flags & O_CREAT) != 0 && !was_there) note({CallKind::create, path});
  if ((flags & O_TRUNC) != 0 && was_there) note({CallKind::truncate, path});
  return file;
}

template <class Open>
int open_with(const char* name, int folder, int flags, Open open) {
  const std::string path = path_of(folder, name);
  const bool was_there = ::access(path.c_str(), F_OK) == 0;
  if ((flags & O_CREAT) != 0 && !was_there && strikes(Matter::grow, path)) return -1;
  // On a disk that can only be read, opening for writing already fails.
  if ((flags & (O_WRONLY | O_RDWR)) != 0 && was_there && plan.for_ever && strikes(Matter::change, path)) return -1;
  return opened(open(), path, flags, was_there);
}

/// What is written, or nothing when it fails; half of it for a short write.
template <class Write>
ssize_t write_with(int file, const void* data, std::size_t size, std::uint64_t place, Write write) {
  const std::string path = path_of(file);
  const auto log = [&](ssize_t written) {
    if (written <= 0) return;
    const auto* bytes = static_cast<const std::uint8_t*>(data);
    note({CallKind::write, path, {}, place, {bytes, bytes + written}});
  };
  if (strikes(Matter::write, path)) {
    const int reason = errno;
    if (plan.fault == CallFault::short_write && size > 1) log(write(size / 2));
    errno = reason;
    return -1;
  }
  const ssize_t written = write(size);
  log(written);
  return written;
}

template <class Sync>
int sync_with(int file, Sync) {
  const std::string path = path_of(file);
  if (strikes(Matter::sync, path)) return -1;
  // No power is cut here, so the disk itself need not be waited for.
  note({CallKind::sync, path});
  return 0;
}

int truncate_with(int file, std::uint64_t size, int (*cut)(int, off_t)) {
  const std::string path = path_of(file);
  if (strikes(Matter::change, path)) return -1;
  const int done = cut(file, static_cast<off_t>(size));
  if (done == 0) note({CallKind::truncate, path, {}, size});
  return done;
}

int remove_with(const std::string& path, int (*remove)(const char*)) {
  if (strikes(Matter::change, path)) return -1;
  const int done = remove(path.c_str());
  if (done == 0) note({CallKind::remove, path});
  return done;
}

}  // namespace

CallLog::CallLog(const std::filesystem::path& root) {
  log_root = root.string();
  calls.clear();
  logging = true;
}
CallLog::~CallLog() {
  logging = false;
}
void CallLog::mark(std::uint64_t count) {
  calls.push_back({CallKind::mark, log_root, {}, count});
}
std::vector<Call> CallLog::take() {
  return std::move(calls);
}

const char* name_of(CallFault fault) {
  constexpr const char* names[] = {"write error",    "short write", "disk full",
                                   "read-only disk", "sync error",  "read error"};
  return names[static_cast<int>(fault)];
}

void arm_calls(const std::filesystem::path& root, CallFault fault, int nth, bool for_ever) {
  plan = {true, for_ever, false, fault, nth, root.string()};
}
void disarm_calls() {
  plan.armed = false;
}
bool calls_struck() {
  return plan.struck;
}

}  // namespace mamori::fakes

using namespace mamori::fakes;

// NOLINTBEGIN: these have the names and forms that libc gives them.
extern "C" {

int open(const char* name, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const auto mode = va_arg(rest, mode_t);
  va_end(rest);
  static const auto next = real<int (*)(const char*, int, mode_t)>("open");
  return open_with(name, AT_FDCWD, flags, [&] { return next(name, flags, mode); });
}

int open64(const char* name, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  const auto mode = va_arg(rest, mode_t);
  va_end(rest);
  static const auto next = real<int (*)(const char*, int, mode_t)>("open64");
  return open_with(name, AT_FDCWD, flags, [&] { return next(name, flags, mode); });
}

int close(int file) {
  static const auto next = real<int (*)(int)>("close");
  if (file >= 0 && static_cast<std::size_t>(file) < most_files) open_paths[static_cast<std::size_t>(file)].clear();
  return next(file);
}

ssize_t read(int file, void* out, size_t size) {
  static const auto next = real<ssize_t (*)(int, void*, size_t)>("read");
  if (strikes(Matter::read, path_of(file))) return -1;
  return next(file, out, size);
}

ssize_t pread64(int file, void* out, size_t size, off64_t place) {
  static const auto next = real<ssize_t (*)(int, void*, size_t, off64_t)>("pread64");
  if (strikes(Matter::read, path_of(file))) return -1;
  return next(file, out, size, place);
}

ssize_t write(int file, const void* data, size_t size) {
  static const auto next = real<ssize_t (*)(int, const void*, size_t)>("write");
  if (path_of(file).empty()) return next(file, data, size);
  const auto place = static_cast<std::uint64_t>(lseek(file, 0, SEEK_CUR));
  return write_with(file, data, size, place, [&](size_t part) { return next(file, data, part); });
}

ssize_t pwrite64(int file, const void* data, size_t size, off64_t place) {
  static const auto next = real<ssize_t (*)(int, const void*, size_t, off64_t)>("pwrite64");
  return write_with(file, data, size, static_cast<std::uint64_t>(place),
                    [&](size_t part) { return next(file, data, part, place); });
}

ssize_t pwrite(int file, const void* data, size_t size, off_t place) {
  return pwrite64(file, data, size, place);
}

int fsync(int file) {
  static const auto next = real<int (*)(int)>("fsync");
  return sync_with(file, next);
}
int fdatasync(int file) {
  static const auto next = real<int (*)(int)>("fdatasync");
  return sync_with(file, next);
}

int ftruncate64(int file, off64_t size) noexcept {
  static const auto next = real<int (*)(int, off_t)>("ftruncate64");
  return truncate_with(file, static_cast<std::uint64_t>(size), next);
}
int ftruncate(int file, off_t size) noexcept {
  return ftruncate64(file, size);
}

int rename(const char* from, const char* to) noexcept {
  static const auto next = real<int (*)(const char*, const char*)>("rename");
  if (strikes(Matter::change, from)) return -1;
  const int done = next(from, to);
  if (done == 0) note({CallKind::rename, from, to});
  return done;
}

int unlink(const char* name) noexcept {
  static const auto next = real<int (*)(const char*)>("unlink");
  return remove_with(name, next);
}
int remove(const char* name) noexcept {
  static const auto next = real<int (*)(const char*)>("remove");
  return remove_with(name, next);
}
int rmdir(const char* name) noexcept {
  static const auto next = real<int (*)(const char*)>("rmdir");
  return remove_with(name, next);
}
int unlinkat(int folder, const char* name, int flags) noexcept {
  static const auto next = real<int (*)(int, const char*, int)>("unlinkat");
  const std::string path = path_of(folder, name);
  if (strikes(Matter::change, path)) return -1;
  const int done = next(folder, name, flags);
  if (done == 0) note({CallKind::remove, path});
  return done;
}

int mkdir(const char* name, mode_t mode) noexcept {
  static const auto next = real<int (*)(const char*, mode_t)>("mkdir");
  if (strikes(Matter::grow, name)) return -1;
  const int done = next(name, mode);
  if (done == 0) note({CallKind::make_folder, name});
  return done;
}

}  // extern "C"
// NOLINTEND

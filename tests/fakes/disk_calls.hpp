// The system calls that change files, taken over for a test program: written down, so that any power cut can be played
// afterwards, or refused, so that any failure can. Defined in the program itself, they come before libc's for
// everything in the process: SQLite, the standard library and our own files alike.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mamori::fakes {

enum class CallKind : std::uint8_t {
  create,    ///< a new empty file
  write,     ///< `data` at `place`
  truncate,  ///< to `place` bytes
  sync,      ///< a file's content, or a folder's names
  rename,    ///< to `to`
  remove,    ///< a file or an empty folder
  make_folder,
  mark,  ///< no call: the program under test was told that something is done; `place` counts
};

struct Call {
  CallKind kind = CallKind::mark;
  std::string path = {};
  std::string to = {};
  std::uint64_t place = 0;
  std::vector<std::uint8_t> data = {};
};

/// Writes down what happens below `root` while it lives. One at a time. What SQLite shares between processes (-shm)
/// does not outlive a power cut and is left out.
class CallLog {
 public:
  explicit CallLog(const std::filesystem::path& root);
  CallLog(const CallLog&) = delete;
  CallLog& operator=(const CallLog&) = delete;
  ~CallLog();
  void mark(std::uint64_t count);
  [[nodiscard]] std::vector<Call> take();
};

enum class CallFault : std::uint8_t {
  write_error,  ///< EIO
  short_write,  ///< half of the bytes arrive, then EIO
  disk_full,    ///< ENOSPC for writes, new files and folders
  read_only,    ///< EROFS for everything that changes
  sync_error,   ///< fsync says EIO
  read_error,   ///< EIO
};
inline constexpr CallFault call_faults[] = {CallFault::write_error, CallFault::short_write, CallFault::disk_full,
                                            CallFault::read_only,   CallFault::sync_error,  CallFault::read_error};
[[nodiscard]] const char* name_of(CallFault fault);

/// The `nth` call (from 1) below `root` that the fault concerns fails; with `for_ever` every one after it too.
void arm_calls(const std::filesystem::path& root, CallFault fault, int nth, bool for_ever);
void disarm_calls();
/// Whether the fault has struck since it was armed.
[[nodiscard]] bool calls_struck();

}  // namespace mamori::fakes

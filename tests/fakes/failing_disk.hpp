// A disk that fails on demand: SQLite's default VFS, wrapped, so that the n-th write, sync, truncation or removal is
// refused, once or from then on.
#pragma once

#include <cstdint>

namespace mamori::fakes {

enum class DiskFault : std::uint8_t {
  write_error,     ///< EIO
  short_write,     ///< half of the bytes arrive, then EIO
  disk_full,       ///< ENOSPC
  read_only,       ///< EROFS
  sync_error,      ///< fsync says EIO; what was written is there
  truncate_error,  ///< ftruncate says EIO
  delete_error,    ///< unlink says EIO
};

/// While it lives every file that SQLite opens goes through it. One at a time.
class FailingDisk {
 public:
  FailingDisk();
  FailingDisk(const FailingDisk&) = delete;
  FailingDisk& operator=(const FailingDisk&) = delete;
  ~FailingDisk();

  /// The `nth` operation (from 1) that `fault` concerns fails; with `for_ever` every such one after it too.
  void arm(DiskFault fault, int nth, bool for_ever);
  void disarm();
  /// Whether the fault has struck since it was armed.
  [[nodiscard]] bool struck() const;
};

}  // namespace mamori::fakes

#include "fakes/failing_disk.hpp"

#include <cerrno>
#include <cstring>
#include <sqlcipher/sqlite3.h>

namespace mamori::fakes {
namespace {

enum class Operation { write, sync, truncate, remove };

struct Plan {
  bool armed = false;
  bool for_ever = false;
  bool struck = false;
  DiskFault fault{};
  int left = 0;  ///< operations until it strikes
};
Plan plan;
sqlite3_vfs* below = nullptr;

bool concerns(DiskFault fault, Operation operation) {
  switch (fault) {
    case DiskFault::sync_error:
      return operation == Operation::sync;
    case DiskFault::truncate_error:
      return operation == Operation::truncate;
    case DiskFault::delete_error:
      return operation == Operation::remove;
    default:
      return operation == Operation::write;
  }
}

bool strikes(Operation operation) {
  if (!plan.armed || !concerns(plan.fault, operation)) return false;
  if (plan.struck ? !plan.for_ever : --plan.left > 0) return false;
  plan.struck = true;
  // The way SQLite's own VFS says why: it leaves errno as the system call set it.
  errno = plan.fault == DiskFault::read_only ? EROFS : plan.fault == DiskFault::disk_full ? ENOSPC : EIO;
  return true;
}

/// One open file; the wrapped VFS keeps its own right behind it.
struct File {
  sqlite3_file base;
  sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File& file_of(sqlite3_file* file) {
  return *reinterpret_cast<File*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
  return file_of(file).real();
}

int close(sqlite3_file* file) {
  return real(file)->pMethods->xClose(real(file));
}
int read(sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
  return real(file)->pMethods->xRead(real(file), out, size, at);
}
int write(sqlite3_file* file, const void* data, int size, sqlite3_int64 at) {
  if (!strikes(Operation::write)) return real(file)->pMethods->xWrite(real(file), data, size, at);
  if (plan.fault == DiskFault::disk_full) return SQLITE_FULL;
  if (plan.fault == DiskFault::short_write) {
    const int reason = errno;
    real(file)->pMethods->xWrite(real(file), data, size / 2, at);
    errno = reason;
  }
  return SQLITE_IOERR_WRITE;
}
int truncate(sqlite3_file* file, sqlite3_int64 size) {
  if (strikes(Operation::truncate)) return SQLITE_IOERR_TRUNCATE;
  return real(file)->pMethods->xTruncate(real(file), size);
}
/// Whether it fails is all that is looked at: no power is cut here, so the disk itself need not be waited for.
int sync(sqlite3_file*, int) {
  return strikes(Operation::sync) ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}
int file_size(sqlite3_file* file, sqlite3_int64* size) {
  return real(file)->pMethods->xFileSize(real(file), size);
}
int lock(sqlite3_file* file, int level) {
  return real(file)->pMethods->xLock(real(file), level);
}
int unlock(sqlite3_file* file, int level) {
  return real(file)->pMethods->xUnlock(real(file), level);
}
int check_lock(sqlite3_file* file, int* held) {
  return real(file)->pMethods->xCheckReservedLock(real(file), held);
}
int control(sqlite3_file* file, int operation, void* argument) {
  return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sector_size(sqlite3_file* file) {
  return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
  return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int map_shared(sqlite3_file* file, int region, int size, int extend, void volatile** memory) {
  return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}
int lock_shared(sqlite3_file* file, int offset, int count, int flags) {
  return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void barrier(sqlite3_file* file) {
  real(file)->pMethods->xShmBarrier(real(file));
}
int unmap_shared(sqlite3_file* file, int erase) {
  return real(file)->pMethods->xShmUnmap(real(file), erase);
}

// Version 2: shared memory, but no memory-mapped reading past the shim.
constexpr sqlite3_io_methods methods = {
    2,          close,   read,        write,           truncate,   sync,        file_size, lock,         unlock,
    check_lock, control, sector_size, characteristics, map_shared, lock_shared, barrier,   unmap_shared, nullptr,
    nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags) {
  file->pMethods = nullptr;
  const int code = below->xOpen(below, name, real(file), flags, out_flags);
  if (real(file)->pMethods != nullptr) file->pMethods = &methods;
  return code;
}
int remove(sqlite3_vfs*, const char* name, int sync_folder) {
  if (strikes(Operation::remove)) return SQLITE_IOERR_DELETE;
  return below->xDelete(below, name, sync_folder);
}

sqlite3_vfs shim;

}  // namespace

FailingDisk::FailingDisk() {
  below = sqlite3_vfs_find(nullptr);
  // Everything but opening and removing is the wrapped VFS's own; its functions get the shim and look at nothing of it
  // but pAppData.
  shim = *below;
  shim.zName = "failing-disk";
  shim.pNext = nullptr;
  static_assert(sizeof(File) % 8 == 0);  // SQLite aligns to eight bytes
  shim.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
  shim.xOpen = open;
  shim.xDelete = remove;
  sqlite3_vfs_register(&shim, 1);
}

FailingDisk::~FailingDisk() {
  disarm();
  sqlite3_vfs_unregister(&shim);
  sqlite3_vfs_register(below, 1);
}

void FailingDisk::arm(DiskFault fault, int nth, bool for_ever) {
  plan = {true, for_ever, false, fault, nth};
}

void FailingDisk::disarm() {
  plan.armed = false;
}

bool FailingDisk::struck() const {
  return plan.struck;
}

}  // namespace mamori::fakes

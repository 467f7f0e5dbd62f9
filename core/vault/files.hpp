// The few things the vault does with files itself: whole reads, writes that are durable or did not happen, one writer.
#pragma once

#include "base/error.hpp"
#include "crypto/secret.hpp"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mamori::vault {

/// Without a trailing slash, so that it has a name and a parent.
[[nodiscard]] std::filesystem::path plain_path(const std::filesystem::path& folder);

/// At most `limit` bytes from the beginning; nullopt when there is no such file. Errors: file_not_regular for a link, a
/// pipe or a device of that name, storage_*.
Result<std::optional<std::vector<std::uint8_t>>> read_start(const std::filesystem::path& file, std::size_t limit);

/// Puts `bytes` in the place of `file`: after a power cut it is the old file or the new one. Errors: storage_*.
Result<void> replace_file(const std::filesystem::path& file, Bytes bytes);

/// Overwrites a part of `file`, which is made first, whole and of zeros, when it is not there or not of `size` bytes.
/// With `durable` the bytes are on the disk when this returns. Errors: storage_*.
Result<void> write_in_place(const std::filesystem::path& file, Bytes bytes, std::size_t at, std::size_t size,
                            bool durable);

/// That nothing but a file has the name, which may be free. Errors: file_not_regular.
Result<void> require_regular(const std::filesystem::path& file);
/// The same, and that no other name leads to the file: one that has another (a hard link, by whoever) gives way to a
/// copy, so that nothing is written into somebody else's. Errors: file_not_regular, storage_*.
Result<void> require_own(const std::filesystem::path& file);
/// Makes an empty file that only its owner may read. Errors: storage_*.
Result<void> make_private_file(const std::filesystem::path& file);
/// Makes a folder that only its owner may enter. Errors: storage_*.
Result<void> make_private_folder(const std::filesystem::path& folder);
/// In every folder beside a vault that is ours to remove again: one of the same name without it is somebody else's.
inline constexpr const char* mark_name = "mamori-unfinished";
/// Makes a private folder with the mark; one that a crash left goes first. Errors: folder_not_ours, storage_*.
Result<void> make_marked_folder(const std::filesystem::path& folder);
/// Errors: folder_not_ours (where = its ending), storage_*.
Result<void> remove_marked_folder(const std::filesystem::path& folder);
/// It is a vault from here on.
void take_mark_off(const std::filesystem::path& folder);
/// That nobody but the owner may read, write or enter a file, or a folder and what is in it. Errors:
/// files_open_to_others (where = "." for the place itself, and the names in it).
Result<void> require_private(const std::filesystem::path& place);
/// Makes the names in a folder durable. Errors: storage_*.
Result<void> sync_folder(const std::filesystem::path& folder);
/// Renames a file or a folder so that it stays renamed. Errors: storage_*.
Result<void> rename_durably(const std::filesystem::path& from, const std::filesystem::path& to);

/// The names in a folder, in no order; none when it cannot be read. The standard library's own iterator ends the
/// program when it is refused memory.
[[nodiscard]] std::vector<std::string> names_in(const std::filesystem::path& folder);

/// A file that is read from its beginning.
class InputFile {
 public:
  /// Errors: storage_*.
  static Result<InputFile> open(const std::filesystem::path& file);
  InputFile(InputFile&& other) noexcept;
  InputFile& operator=(InputFile&& other) noexcept;
  ~InputFile();
  [[nodiscard]] std::uint64_t size() const { return size_; }
  /// Fills `out`. Errors: storage_failed, also when the file ends before.
  Result<void> read(std::span<std::uint8_t> out);
  Result<void> go_to(std::uint64_t place);

 private:
  InputFile(int descriptor, std::uint64_t size) : descriptor_(descriptor), size_(size) {}
  int descriptor_;
  std::uint64_t size_;
};

/// A new file that only its owner may read, in the place of whatever had its name.
class OutputFile {
 public:
  /// Errors: storage_*.
  static Result<OutputFile> create(const std::filesystem::path& file);
  OutputFile(OutputFile&& other) noexcept;
  OutputFile& operator=(OutputFile&& other) noexcept;
  ~OutputFile();
  Result<void> write(Bytes bytes);
  /// Makes it durable and lets the system forget it, so that whoever reads it next reads the disk.
  Result<void> sync();

 private:
  explicit OutputFile(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

/// A marked folder for the time of its life.
class Scratch {
 public:
  explicit Scratch(std::filesystem::path folder) : folder_(std::move(folder)) {}
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;
  ~Scratch();
  /// Errors: storage_*.
  [[nodiscard]] Result<void> make() const;

 private:
  std::filesystem::path folder_;
};

/// Whether the disk keeps something in a folder now: a file is written there and goes away again. A folder that is not
/// there says nothing. Errors: storage_*.
Result<void> probe_disk(const std::filesystem::path& folder);

/// Held by the one process that writes; goes with the process however it ends.
class WriterLock {
 public:
  /// On a disk that keeps nothing the file is locked as it lies there; where there is none, nobody can write anyway and
  /// nothing is held. Errors: vault_in_use, vault_lock_stuck, file_not_regular, storage_failed.
  static Result<WriterLock> take(const std::filesystem::path& file);
  WriterLock(WriterLock&& other) noexcept;
  WriterLock& operator=(WriterLock&& other) noexcept;
  ~WriterLock();
  [[nodiscard]] bool held() const { return descriptor_ >= 0; }

 private:
  explicit WriterLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_;
};

}  // namespace mamori::vault

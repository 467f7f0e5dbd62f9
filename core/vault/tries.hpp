// How often a secret was tried in vain: counted on disk before a try is judged, so that ending the program in between
// gives nobody a free try. It guards the app at the counter; whoever copies the files is held up by Argon2id alone.
#pragma once

#include "base/clock.hpp"
#include "vault/key_slots.hpp"
#include "vault/try_state.hpp"

#include <filesystem>
#include <vector>

namespace mamori::vault {

/// Seconds to wait after `failed` wrong tries in a row.
[[nodiscard]] std::int64_t wait_after(int failed);

/// How long a backup waits to take the place of a vault that is sound, where nobody proves to belong to it: long enough
/// that whoever works with it opens it in between and learns of it.
inline constexpr std::int64_t restore_wait = 3 * 24 * 60 * 60;  ///< seconds

/// The file of the counts: two halves of a fixed size, written in turn and in place, each with a checksum. A write that
/// a power cut tears leaves the half before it, and a full disk has the room already. A file that is not there or
/// broken counts nothing. Used under the vault's lock.
class TryBook {
 public:
  /// Reads what there is; does not make the file. Errors: storage_*.
  static Result<TryBook> read(const std::filesystem::path& folder, const Clock& clock);

  [[nodiscard]] TryState state(SlotKind kind, PersonId person) const;
  /// Counts a try, durably; it may be judged then. The recovery slot's are not counted: 128 bits are not guessed.
  /// Errors: slot_disabled, wait_before_next_try (where = the seconds), storage_*.
  Result<void> begin(SlotKind kind, PersonId person);
  /// The try was right, or the secret is a new one. Need not be durable: what is lost makes the count greater.
  Result<void> forget(SlotKind kind, PersonId person);

  /// Seconds until a restore that proves nothing is taken; the wait begins when it is asked for first. Errors:
  /// storage_*.
  Result<std::int64_t> ask_to_restore();
  [[nodiscard]] bool restore_asked() const;
  Result<void> forget_restore();

 private:
  struct Count {
    SlotKind kind{};
    PersonId person{};
    std::uint8_t failed = 0;
    // The wait that was left at a moment: read by both clocks, since one can be set and the other starts anew.
    std::uint32_t wait = 0;
    UnixTime time = 0;
    Uptime uptime;
  };

  TryBook(std::filesystem::path file, const Clock& clock) : file_(std::move(file)), clock_(&clock) {}
  [[nodiscard]] static std::vector<std::uint8_t> encode(std::uint64_t turn, const std::vector<Count>& counts);
  bool decode(Bytes half);
  [[nodiscard]] std::int64_t left(const Count& count) const;
  [[nodiscard]] const Count* find(SlotKind kind, PersonId person) const;
  [[nodiscard]] bool settle();
  Result<void> write(bool durable);

  std::filesystem::path file_;
  const Clock* clock_;
  std::uint64_t turn_ = 0;
  std::vector<Count> counts_;
};

}  // namespace mamori::vault

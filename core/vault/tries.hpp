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

/// Wrong tries of a secret since the history was told of them.
struct UntoldTries {
  SlotKind kind{};
  PersonId person{};  ///< none for the printed code
  std::uint32_t wrong = 0;
  UnixTime last = 0;
  bool disabled = false;  ///< the secret opens nothing since
};

/// The file of the counts: two halves of a fixed size, written in turn and in place, each with a checksum. A write that
/// a power cut tears leaves the half before it, and a full disk has the room already. A file that is not there or
/// broken counts nothing. Version 1 had no tries to tell of. Used under the vault's lock.
class TryBook {
 public:
  /// Reads what there is; does not make the file. Errors: storage_*.
  static Result<TryBook> read(const std::filesystem::path& folder, const Clock& clock);

  [[nodiscard]] TryState state(SlotKind kind, PersonId person) const;
  /// Counts a try, durably; it may be judged then. The recovery slot's stand in nobody's way, for 128 bits are not
  /// guessed, but the history is told of them.
  /// Errors: slot_disabled, wait_before_next_try (where = the seconds), storage_*.
  Result<void> begin(SlotKind kind, PersonId person);
  /// The try that was begun last was right. Need not be durable: what is lost makes the count greater.
  Result<void> take_back(SlotKind kind, PersonId person);
  /// The secret is a new one.
  Result<void> forget(SlotKind kind, PersonId person);

  [[nodiscard]] const std::vector<UntoldTries>& untold() const { return untold_; }
  /// The history was told of them.
  Result<void> forget_untold();

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
  [[nodiscard]] std::vector<std::uint8_t> encode(std::uint64_t turn) const;
  bool decode(Bytes half);
  [[nodiscard]] std::int64_t left(const Count& count) const;
  [[nodiscard]] const Count* find(SlotKind kind, PersonId person) const;
  [[nodiscard]] bool settle();
  void note(SlotKind kind, PersonId person, bool disabled);
  /// Whether there was anything to forget.
  bool drop(SlotKind kind, PersonId person);
  Result<void> write(bool durable);

  std::filesystem::path file_;
  const Clock* clock_;
  std::uint64_t turn_ = 0;
  std::vector<Count> counts_;
  std::vector<UntoldTries> untold_;
  UnixTime last_before_ = 0;  ///< of whoever's try was begun last, the wrong one before that
};

}  // namespace mamori::vault

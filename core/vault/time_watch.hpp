// Time does not run backwards unseen: what the vault saw of the clock, kept durably, and what it says when the clock
// does not fit to that.
#pragma once

#include "vault/history.hpp"

#include <optional>

namespace mamori::vault {

struct TimeSeen {
  Moment last;            ///< when the vault last looked
  UnixTime greatest = 0;  ///< of all times it saw since a person last declared the clock right: what was over stays so
};

/// How far the wall clock may drift from the uptime between two looks before that counts as set, in seconds. Going back
/// counts from the first second on.
inline constexpr UnixTime clock_tolerance = 120;

/// The time at which the clock should have stood, when it does not: it went back, or within one start of the machine it
/// moved by another length than the uptime did.
[[nodiscard]] std::optional<UnixTime> clock_change(const TimeSeen& seen, const Moment& now);

/// Errors: those of the store.
Result<TimeSeen> read_time_seen(Connection& database);
/// Looks at the clock inside a transaction: appends an entry of its own (Action::clock_changed) when it does not fit,
/// and returns what was seen. Errors: those of the store.
Result<TimeSeen> look_at_clock(Connection& database, const Session& session, const TimeSeen& seen, const Moment& now);
/// For an entry outside Vault::change, in a transaction: looks at the clock and appends it. Errors: those of the store.
Result<void> append_after_look(Connection& database, const NewEntry& entry);
/// Keeps a look that no entry follows. Errors: those of the store.
Result<void> keep_time_seen(Connection& database, const TimeSeen& seen);

}  // namespace mamori::vault

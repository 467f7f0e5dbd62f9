#include "vault/time_watch.hpp"

#include <algorithm>
#include <cstdlib>

namespace mamori::vault {

std::optional<UnixTime> clock_change(const TimeSeen& seen, const Moment& now) {
  UnixTime expected = seen.last.time;
  const bool same_start =
      now.uptime.boot == seen.last.uptime.boot && now.uptime.milliseconds >= seen.last.uptime.milliseconds;
  if (same_start) {
    expected += (now.uptime.milliseconds - seen.last.uptime.milliseconds) / 1000;
    if (std::abs(now.time - expected) > clock_tolerance) return expected;
  }
  if (now.time < seen.last.time) return expected;
  return std::nullopt;
}

Result<TimeSeen> read_time_seen(Connection& database) {
  MAMORI_TAKE(const auto look,
              find(database.query("SELECT size, time, boot, uptime, greatest FROM clock"), [](Statement& row) {
                return std::pair(row.integer(0),
                                 TimeSeen{{row.integer(1), {row.fixed<16>(2), row.integer(3)}}, row.integer(4)});
              }));
  MAMORI_TAKE(const auto entry,
              find(database.query("SELECT sequence, time, boot, uptime FROM history ORDER BY sequence DESC LIMIT 1"),
                   [](Statement& row) {
                     return std::pair(
                         row.integer(0),
                         Moment{row.integer(1), {row.fixed_or_null<16>(2).value_or(BootId{}), row.integer(3)}});
                   }));
  TimeSeen seen;
  std::int64_t looked_at = -1;
  if (look) std::tie(looked_at, seen) = *look;
  // Between two looks that were kept the entries' times do not fall, so that the newest is the greatest of them.
  if (entry) {
    if (entry->first > looked_at) seen.last = entry->second;
    seen.greatest = std::max(seen.greatest, entry->second.time);
  }
  return seen;
}

Result<TimeSeen> look_at_clock(Connection& database, const Session& session, const TimeSeen& seen, const Moment& now) {
  const TimeSeen looked{now, std::max(seen.greatest, now.time)};
  const auto expected = clock_change(seen, now);
  if (!expected) return looked;
  auto noted = append_history(database, {now,
                                         session.person,
                                         session.name,
                                         session.role,
                                         Action::clock_changed,
                                         {},
                                         {},
                                         number(*expected),
                                         number(now.time)});
  if (noted) noted = keep_time_seen(database, looked);
  if (!noted) return pass_on(noted);
  return looked;
}

Result<void> append_after_look(Connection& database, const NewEntry& entry) {
  MAMORI_TAKE(const auto seen, read_time_seen(database));
  const Session session{entry.person, std::string(entry.who), entry.role};
  MAMORI_TRY(look_at_clock(database, session, seen, entry.at));
  return append_history(database, entry);
}

Result<void> keep_time_seen(Connection& database, const TimeSeen& seen) {
  return database.run(
      "INSERT INTO clock(id, size, time, boot, uptime, greatest) VALUES(1, "
      "(SELECT coalesce(max(sequence), 0) FROM history), ?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET "
      "size = excluded.size, time = ?1, boot = ?2, uptime = ?3, greatest = ?4",
      seen.last.time, seen.last.uptime.boot, seen.last.uptime.milliseconds, seen.greatest);
}

}  // namespace mamori::vault

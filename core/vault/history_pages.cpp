// The history in pages for a screen: whichever filter is set, an index leads straight to the entries it wants.
#include "vault/history.hpp"

#include <algorithm>
#include <limits>

namespace mamori::vault {
namespace {

/// Sequences from `first` to `last`, both included.
struct Range {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

Result<std::int64_t> time_at(Connection& database, std::int64_t sequence) {
  MAMORI_TAKE(const auto time, find(database.query("SELECT time FROM history WHERE sequence = ?", sequence),
                                    [](Statement& row) { return row.integer(0); }));
  return time.value_or(0);
}

/// The first sequence of the range from `time` on, or one behind its end; times within it do not fall.
Result<std::int64_t> first_from(Connection& database, Range range, UnixTime time) {
  std::int64_t low = range.first;
  std::int64_t high = range.last + 1;
  while (low < high) {
    const std::int64_t middle = low + (high - low) / 2;
    const auto at = time_at(database, middle);
    if (!at) return at;
    if (*at < time) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/// The ranges whose entries lie in the filter's time, newest first. Between two changes of the clock times do not
/// fall, so that each stretch is searched by halves and no index on the time has to be kept.
Result<std::vector<Range>> ranges_of(Connection& database, const HistoryFilter& filter, std::int64_t before) {
  if (!filter.since && !filter.until) return std::vector<Range>{{1, before - 1}};
  static_assert(static_cast<int>(Action::clock_changed) == 21);
  MAMORI_TAKE(auto ends,
              collect(database.query(
                          "SELECT sequence FROM history INDEXED BY history_of_clock WHERE action = 21 AND sequence < ? "
                          "ORDER BY sequence DESC",
                          before),
                      [](Statement& row) { return row.integer(0); }));
  ends.push_back(1);
  std::vector<Range> ranges;
  std::int64_t last = before - 1;
  for (const std::int64_t first : ends) {
    Range range{first, last};
    if (filter.since) {
      MAMORI_TAKE(const auto begin, first_from(database, range, *filter.since));
      range.first = begin;
    }
    if (filter.until) {
      MAMORI_TAKE(const auto end, first_from(database, range, *filter.until));
      range.last = end - 1;
    }
    if (range.first <= range.last) ranges.push_back(range);
    last = first - 1;
  }
  return ranges;
}

Result<Statement> query_of(Connection& database, const HistoryFilter& filter, Range range, std::size_t limit) {
  if (filter.departures) {
    return database.query(
        "SELECT h.sequence, time, person, who, role, action, subject, reason, previous, hash FROM departures d "
        "CROSS JOIN history h ON h.sequence = d.sequence WHERE d.sequence BETWEEN ?1 AND ?2 "
        "AND (?3 IS NULL OR person = ?3) AND (?4 = '' OR subject = ?4) ORDER BY d.sequence DESC LIMIT ?5",
        range.first, range.last, filter.person, filter.subject, limit);
  }
  if (!filter.subject.empty()) {
    return database.query(
        "SELECT sequence, time, person, who, role, action, subject, reason, previous, hash FROM history "
        "INDEXED BY history_of_subject WHERE subject = ?4 AND sequence BETWEEN ?1 AND ?2 "
        "AND (?3 IS NULL OR person = ?3) ORDER BY sequence DESC LIMIT ?5",
        range.first, range.last, filter.person, filter.subject, limit);
  }
  if (filter.person) {
    return database.query(
        "SELECT sequence, time, person, who, role, action, subject, reason, previous, hash FROM history "
        "INDEXED BY history_of_person WHERE person = ? AND sequence BETWEEN ? AND ? ORDER BY sequence DESC LIMIT ?",
        filter.person, range.first, range.last, limit);
  }
  return database.query(
      "SELECT sequence, time, person, who, role, action, subject, reason, previous, hash FROM history "
      "WHERE sequence BETWEEN ? AND ? ORDER BY sequence DESC LIMIT ?",
      range.first, range.last, limit);
}

}  // namespace

Result<std::vector<HistoryEntry>> read_history_page(Connection& database, const HistoryFilter& filter,
                                                    std::uint64_t before, std::size_t limit) {
  MAMORI_TAKE(const auto size, database.number("SELECT coalesce(max(sequence), 0) FROM history"));
  const auto end = std::min<std::uint64_t>(before, static_cast<std::uint64_t>(size) + 1);
  MAMORI_TAKE(const auto ranges, ranges_of(database, filter, static_cast<std::int64_t>(end)));
  std::vector<HistoryEntry> page;
  for (const Range& range : ranges) {
    if (page.size() == limit) break;
    auto part = collect(query_of(database, filter, range, limit - page.size()), entry_of);
    if (!part) return part;
    std::ranges::move(*part, std::back_inserter(page));
  }
  return page;
}

}  // namespace mamori::vault

#include "vault/ledgers.hpp"

#include "base/text.hpp"
#include "ledgers/fold.hpp"

#include <algorithm>
#include <array>

namespace mamori::vault {
namespace {

constexpr int first_value = 5;  ///< column of c0 in every read of entries

// One text for each way, so that every statement is prepared once; the field to sort by is a value. By the first field
// the index gives the order; by another the entries are put in order first and only those of the page are read.
// clang-format off
#define MAMORI_COLUMNS                                                                            \
  "id, ledger, retired, retired_why, changed, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, " \
  "c12, c13, c14"
#define MAMORI_FIELD(place)                                                                                         \
  "CASE " place                                                                                                     \
  " WHEN 0 THEN c0 WHEN 1 THEN c1 WHEN 2 THEN c2 WHEN 3 THEN c3 WHEN 4 THEN c4 WHEN 5 THEN c5 "                     \
  "WHEN 6 THEN c6 WHEN 7 THEN c7 WHEN 8 THEN c8 WHEN 9 THEN c9 WHEN 10 THEN c10 WHEN 11 THEN c11 WHEN 12 THEN c12 " \
  "WHEN 13 THEN c13 ELSE c14 END"
#define MAMORI_IN " FROM entries WHERE ledger = ?1 AND gone = ?2"
#define MAMORI_HAS(place, value) " AND (" place " < 0 OR " MAMORI_FIELD(place) " = " value ")"
#define MAMORI_FITS                                                                           \
  MAMORI_IN MAMORI_HAS("?3", "?4") MAMORI_HAS("?5", "?6") MAMORI_HAS("?7", "?8")              \
  " AND instr(found, ?9) > 0 AND instr(found, ?10) > 0 AND instr(found, ?11) > 0"
#define MAMORI_PAGE(order)                                                                                \
  "SELECT " MAMORI_COLUMNS " FROM (SELECT id AS picked" MAMORI_FITS " ORDER BY " order " LIMIT ?12 OFFSET ?13) " \
  "JOIN entries ON id = picked ORDER BY " order
constexpr std::string_view counted_all = "SELECT count(*)" MAMORI_IN;
constexpr std::string_view counted = "SELECT count(*)" MAMORI_FITS;
constexpr std::string_view by_rank = MAMORI_PAGE("rank, id");
constexpr std::string_view by_rank_down = MAMORI_PAGE("rank DESC, id DESC");
constexpr std::string_view by_field = MAMORI_PAGE(MAMORI_FIELD("?14") ", rank, id");
constexpr std::string_view by_field_down = MAMORI_PAGE(MAMORI_FIELD("?14") " DESC, rank, id");
constexpr std::string_view by_id = "SELECT " MAMORI_COLUMNS " FROM entries WHERE id = ?";
#undef MAMORI_PAGE
#undef MAMORI_FITS
#undef MAMORI_HAS
#undef MAMORI_IN
#undef MAMORI_FIELD
#undef MAMORI_COLUMNS
// clang-format on

Entry entry_of(Statement& row) {
  Entry entry;
  entry.id = static_cast<EntryId>(row.integer(0));
  entry.ledger = row.one_of(1, last_ledger);
  entry.retired = row.day(2);
  entry.retired_why = row.text(3);
  entry.changed = row.day(4).value_or(CivilDate::from_days(0));
  const auto fields = static_cast<int>(ledgers::spec_of(entry.ledger).fields.size());
  for (int i = 0; i < fields; ++i) entry.values.push_back(row.text(first_value + i));
  return entry;
}

/// Up to three words; further ones are left out of the search.
std::array<std::string, 3> words_of(std::string_view search) {
  std::array<std::string, 3> words;
  std::size_t count = 0;
  const auto text = ledgers::folded(normal_form(search).value_or(std::string(search)));
  for (std::size_t at = 0; at < text.size() && count < words.size();) {
    const auto end = std::min(text.find(' ', at), text.size());
    if (end > at) words[count++] = text.substr(at, end - at);
    at = end + 1;
  }
  return words;
}

/// The fields as the fifteen columns of the table.
std::array<std::string_view, ledgers::field_limit> columns_of(const Values& values) {
  std::array<std::string_view, ledgers::field_limit> columns{};
  std::copy(values.begin(), values.end(), columns.begin());
  return columns;
}

/// A filter as the statements take it; a place below 0 lets every entry through.
struct Slot {
  std::int64_t field = -1;
  std::string_view value;
};

std::array<Slot, filter_limit> slots_of(const std::vector<FieldFilter>& filters) {
  std::array<Slot, filter_limit> slots;
  for (std::size_t i = 0; i < slots.size() && i < filters.size(); ++i) {
    slots[i] = {static_cast<std::int64_t>(filters[i].field), filters[i].value};
  }
  return slots;
}

}  // namespace

std::string found_text(Ledger ledger, const Values& values) {
  const LedgerSpec& spec = ledgers::spec_of(ledger);
  std::string text;
  for (std::size_t i = 0; i < spec.fields.size() && i < values.size(); ++i) {
    if (values[i].empty()) continue;
    text += ledgers::folded(ledgers::shown(spec.fields[i], values[i], Language::ja)) + "\n";
    if (spec.fields[i].kind == FieldKind::choice) {
      text += ledgers::folded(ledgers::shown(spec.fields[i], values[i], Language::en)) + "\n";
    }
  }
  return text;
}

Result<EntryPage> read_entries(Connection& database, const EntryQuery& query) {
  const auto words = words_of(query.search);
  const auto has = slots_of(query.filters);
  const auto fitting = [&](std::string_view sql, const auto&... more) {
    return database.query(sql, query.ledger, query.retired, has[0].field, has[0].value, has[1].field, has[1].value,
                          has[2].field, has[2].value, words[0], words[1], words[2], more...);
  };
  MAMORI_TAKE(auto entries,
              query.sort == 0
                  ? collect(fitting(query.descending ? by_rank_down : by_rank, query.limit, query.offset), entry_of)
                  : collect(fitting(query.descending ? by_field_down : by_field, query.limit, query.offset, query.sort),
                            entry_of));
  EntryPage page{query.offset + entries.size(), std::move(entries)};
  // A page that is not full is the last: what fits was seen already.
  const bool last = page.entries.size() < query.limit && (query.offset == 0 || !page.entries.empty());
  if (last) return page;
  const bool all = query.filters.empty() && words[0].empty();
  MAMORI_TAKE(const auto total, find(all ? database.query(counted_all, query.ledger, query.retired) : fitting(counted),
                                     [](Statement& row) { return row.integer(0); }));
  page.total = static_cast<std::size_t>(total.value_or(0));
  return page;
}

Result<Entry> read_entry(Connection& database, EntryId id) {
  MAMORI_TAKE(auto entry, find(database.query(by_id, id), entry_of));
  if (!entry) return fail(ErrorCode::ledger_entry_unknown, std::to_string(static_cast<std::int64_t>(id)));
  return std::move(*entry);
}

Result<LedgerStanding> read_standing(Connection& database, Ledger ledger) {
  MAMORI_TAKE(const auto standing,
              find(database.query("SELECT count(*), max(changed) FROM entries WHERE ledger = ? AND gone = 0", ledger),
                   [&](Statement& row) {
                     return LedgerStanding{ledger, static_cast<std::size_t>(row.integer(0)), row.day(1)};
                   }));
  return standing.value_or(LedgerStanding{ledger, 0, {}});
}

Result<std::set<std::string>> read_names(Connection& database, Ledger ledger) {
  MAMORI_TAKE(const auto names, collect(database.query("SELECT c0 FROM entries WHERE ledger = ? AND gone = 0", ledger),
                                        [](Statement& row) { return ledgers::folded(row.text(0)); }));
  return std::set<std::string>(names.begin(), names.end());
}

Result<std::optional<EntryId>> find_named(Connection& database, Ledger ledger, std::string_view name) {
  // The same first field has the same rank, so the index narrows it down; ranks alone would take 2 and 02 for one.
  MAMORI_TAKE(const auto ranked,
              collect(database.query("SELECT id, c0 FROM entries WHERE ledger = ? AND gone = 0 AND rank = ?", ledger,
                                     ledgers::rank_of(name)),
                      [](Statement& row) { return std::pair(static_cast<EntryId>(row.integer(0)), row.text(1)); }));
  for (const auto& [id, other] : ranked) {
    if (ledgers::folded(other) == ledgers::folded(name)) return id;
  }
  return std::optional<EntryId>();
}

Result<EntryId> insert_entry(Connection& database, Ledger ledger, const Values& values, CivilDate today) {
  const auto c = columns_of(values);
  MAMORI_TRY(database.run(
      "INSERT INTO entries(ledger, retired_why, changed, rank, found, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, "
      "c10, c11, c12, c13, c14) VALUES(?, '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      ledger, today, ledgers::rank_of(values[0]), found_text(ledger, values), c[0], c[1], c[2], c[3], c[4], c[5], c[6],
      c[7], c[8], c[9], c[10], c[11], c[12], c[13], c[14]));
  return static_cast<EntryId>(database.last_id());
}

Result<void> update_entry(Connection& database, Ledger ledger, EntryId id, const Values& values, CivilDate today) {
  const auto c = columns_of(values);
  return database.run(
      "UPDATE entries SET changed = ?, rank = ?, found = ?, c0 = ?, c1 = ?, c2 = ?, c3 = ?, c4 = ?, c5 = ?, c6 = ?, "
      "c7 = ?, c8 = ?, c9 = ?, c10 = ?, c11 = ?, c12 = ?, c13 = ?, c14 = ? WHERE id = ?",
      today, ledgers::rank_of(values[0]), found_text(ledger, values), c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7],
      c[8], c[9], c[10], c[11], c[12], c[13], c[14], id);
}

Result<void> delete_entry(Connection& database, EntryId id) {
  return database.run("DELETE FROM entries WHERE id = ?", id);
}

Result<void> update_retired(Connection& database, EntryId id, std::optional<CivilDate> day, std::string_view why) {
  return database.run("UPDATE entries SET retired = ?, retired_why = ? WHERE id = ?", day, why, id);
}

}  // namespace mamori::vault

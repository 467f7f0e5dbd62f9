// The other side of the replay: what the tables hold, in the same lines.
#include "vault/faults.hpp"
#include "vault/key_set.hpp"
#include "vault/ledgers.hpp"
#include "vault/migrations/migrations.hpp"
#include "vault/replay_told.hpp"
#include "vault/time_watch.hpp"

#include <algorithm>
#include <cstdlib>

namespace mamori::vault {
namespace {

/// The first key under which the two differ; nothing where they are the same.
std::optional<std::string> difference(const Lines& told, const Lines& kept) {
  for (const auto& [key, line] : told) {
    const auto there = kept.find(key);
    if (there == kept.end() || there->second != line) return key;
  }
  for (const auto& [key, line] : kept) {
    if (!told.contains(key)) return key;
  }
  return std::nullopt;
}

/// For errors: no word that a person wrote.
std::string place(Part part, const std::string& key) {
  switch (part) {
    case Part::principles:
    case Part::questions:
    case Part::evidence_uses:
      return std::string(name_of(part));
    case Part::scope:
      return std::string(name_of(part)) + " " + key.substr(0, key.find(' '));
    default:
      return std::string(name_of(part)) + " " + key.substr(0, key.find('\n'));
  }
}

/// A row as key and line: the first column is the key.
using Row = std::pair<std::string, std::string>;

std::string cell(const Statement& row, int column) {
  if (row.is_null(column)) return "-";
  return row.text(column);
}

Row two_and_more(Statement& row, int columns) {
  std::string line = cell(row, 1);
  for (int i = 2; i < columns; ++i) line += "\n" + cell(row, i);
  return {row.text(0), std::move(line)};
}

Row numbered(Statement& row, int columns, std::size_t& number) {
  auto made = two_and_more(row, columns);
  made.first = std::to_string(++number);
  return made;
}

struct Query {
  Part part;
  int columns;
  std::string_view sql;
};

// The parts whose rows are lines as they are. Blobs come as lower-case hexadecimal, as the lines of the history have
// them.
constexpr std::array queries{
    Query{Part::people, 4,
          "SELECT id, name, role, 'there' FROM people UNION ALL "
          "SELECT id, name, role, 'gone' FROM former_people"},
    Query{Part::profile, 2,
          "SELECT 'desk', desk FROM profile UNION ALL SELECT 'name', name FROM profile "
          "UNION ALL SELECT 'sample', sample FROM profile UNION ALL SELECT 'created', created FROM profile "
          "UNION ALL SELECT 'responsible', responsible FROM profile "
          "UNION ALL SELECT 'contract', has_vendor_contract FROM profile"},
    Query{Part::systems, 3, "SELECT id, vendor, name FROM systems"},
    Query{Part::vendor_keys, 2, "SELECT id, lower(hex(public_key)) FROM vendors WHERE public_key IS NOT NULL"},
    Query{Part::pins, 2,
          "SELECT 'vendor ' || vendor, CASE WHEN public_key IS NULL THEN digits ELSE lower(hex(public_key)) END "
          "FROM pins WHERE ended = 0 AND vendor IS NOT NULL UNION ALL "
          "SELECT 'pharmacy ' || id, name || char(10) || lower(hex(public_key)) FROM pins "
          "WHERE ended = 0 AND vendor IS NULL"},
    Query{Part::evidence_uses, 2,
          "SELECT u.evidence || char(10) || u.subject, '' FROM evidence_uses u JOIN evidence e ON e.id = u.evidence "
          "WHERE e.removed IS NULL"},
    Query{Part::incident, 3, "SELECT id, who, words FROM incident_notes ORDER BY id"},
    Query{Part::questions, 4, "SELECT question, who, state, reason FROM confirmations"},
    Query{Part::principles, 2,
          "SELECT principle || char(10) || name || char(10) || who, count(*) FROM acknowledgements GROUP BY 1"},
    Query{Part::recovery, 2,
          "SELECT '', CASE WHEN spent <> 0 THEN 'spent' WHEN tried <> 0 THEN 'tried' ELSE 'made' END FROM recovery"},
    Query{Part::backups, 5, "SELECT number, kind, made, entries, name FROM backups ORDER BY number"},
    Query{Part::witnesses, 2,
          "SELECT kind || char(10) || size || char(10) || lower(hex(root)), count(*) "
          "FROM witnesses GROUP BY 1"},
    Query{Part::years, 2, "SELECT edition, follows FROM years"},
    Query{Part::vendors, 4, "SELECT id, name, tie, tie_reason FROM vendors"},
    Query{Part::sheets, 2, "SELECT id, edition FROM sheets"},
    Query{Part::products, 4, "SELECT id, name, release, sheet FROM products"},
    Query{Part::applied, 2, "SELECT sheet, product FROM applied_products"},
    Query{Part::backup_folder, 2, "SELECT '', path FROM backup_folder WHERE path <> ''"},
    Query{Part::departures, 2, "SELECT sequence, '' FROM departures"},
    Query{Part::page, 2, "SELECT '', shown_locked FROM incident_page"},
    Query{Part::comparisons, 2,
          "SELECT coalesce('vendor ' || vendor, 'pharmacy ' || id), comparison FROM pins WHERE ended = 0"},
    Query{Part::asked, 2,
          "SELECT lower(hex(r.id)), (SELECT coalesce(group_concat(system, char(10)), '') FROM "
          "(SELECT system FROM request_systems WHERE request = r.number ORDER BY place)) FROM requests r"},
    Query{Part::owners, 2,
          "SELECT 'of ' || id, kind || char(10) || coalesce(system, '-') || char(10) || "
          "CASE WHEN request IS NULL THEN '-' ELSE lower(hex(request)) END FROM sheets UNION ALL SELECT 'name ' || id, "
          "system_name FROM sheets"},
    Query{Part::pinned, 3,
          "SELECT coalesce('vendor ' || vendor, 'pharmacy ' || id), who, reason FROM pins WHERE ended = 0"},
    Query{Part::ended_pins, 2,
          "SELECT coalesce('vendor ' || vendor, 'pharmacy ' || id || char(10) || name) || char(10) || "
          "CASE WHEN public_key IS NULL THEN digits ELSE lower(hex(public_key)) END || char(10) || ended_by || "
          "char(10) || ended_reason, count(*) "
          "FROM pins WHERE ended <> 0 GROUP BY 1"},
    Query{Part::device, 2, "SELECT '', lower(hex(device)) || ' ' || epoch FROM device_identity"}};

// What was done when, under the names that the replay gives it.
constexpr std::array time_queries{
    "SELECT 'gone ' || id, gone FROM former_people",
    "SELECT 'recovery made', made FROM recovery",
    "SELECT 'recovery tried', tried FROM recovery",
    "SELECT 'recovery spent', spent FROM recovery",
    "SELECT coalesce('vendor ' || vendor, 'pharmacy ' || id), since FROM pins WHERE ended = 0",
    "SELECT 'inbox ' || id, decided FROM inbox WHERE state <> 0",
    "SELECT 'status ' || id, decided FROM statuses WHERE state <> 0",
    "SELECT 'incident ' || id, time FROM incident_notes",
    "SELECT 'year ' || edition, time FROM years",
    "SELECT 'edition ' || id, time FROM editions"};

Result<Lines> lines_of(Result<Statement> rows, int columns, bool by_number = false) {
  std::size_t number = 0;
  MAMORI_TAKE(const auto all, collect(std::move(rows), [&](Statement& row) {
                return by_number ? numbered(row, columns, number) : two_and_more(row, columns);
              }));
  return Lines(all.begin(), all.end());
}

Result<Lines> ledger_lines(Connection& database) {
  MAMORI_TAKE(const auto all,
              collect(database.query("SELECT id, ledger, retired, retired_why, c0, c1, c2, c3, c4, c5, c6, c7, c8, "
                                     "c9, c10, c11, c12, c13, c14 FROM entries"),
                      [](Statement& row) {
                        const auto ledger = row.one_of(1, last_ledger);
                        const auto& spec = ledgers::spec_of(ledger);
                        std::string line;
                        // Those that its ledger does not have, too: nothing may stand there.
                        for (std::size_t i = 0; i < ledgers::field_limit; ++i) {
                          line += row.text(static_cast<int>(4 + i)) + "\n";
                        }
                        line = without_empty_end(std::move(line)) + "\x01";
                        if (!row.is_null(2)) line += row.text(2) + "\n" + row.text(3) + "\n";
                        return Row{std::string(spec.id) + "/" + row.text(0), std::move(line)};
                      }));
  return Lines(all.begin(), all.end());
}

Result<Lines> inbox_lines(Connection& database) {
  MAMORI_TAKE(const auto all,
              collect(database.query(
                          "SELECT id, lower(hex(message)), CASE WHEN request IS NOT NULL THEN lower(hex(request)) END, "
                          "lower(hex(sender_key)), state, envelope, sender, reason FROM inbox"),
                      [](Statement& row) {
                        return Row{row.text(0), line(row.text(1), cell(row, 2), row.text(6), row.text(3),
                                                     line(crypto::sha256(row.blob(5))), row.text(4), row.text(7))};
                      }));
  return Lines(all.begin(), all.end());
}

/// What is kept of it is known by its hash.
Result<Lines> evidence_lines(Connection& database) {
  MAMORI_TAKE(
      const auto all,
      collect(database.query("SELECT e.id, e.content IS NULL, c.bytes, e.title, e.day, e.expires, e.kind, e.media, "
                             "e.who, e.size = coalesce(length(c.bytes), 0) FROM evidence e "
                             "LEFT JOIN contents c ON c.hash = e.content WHERE e.removed IS NULL"),
              [](Statement& row) {
                const bool words = row.integer(1) != 0;
                // Another size than that of its bytes is no size of anything told.
                const auto hash = row.integer(9) == 0 ? "" : words ? "-" : line(crypto::sha256(row.blob(2)));
                return Row{row.text(0), line(line(hash, row.text(6), row.text(7), row.text(8)), row.text(3),
                                             row.text(4), cell(row, 5))};
              }));
  return Lines(all.begin(), all.end());
}

Result<Lines> attachment_lines(Connection& database) {
  MAMORI_TAKE(const auto all,
              collect(database.query("SELECT lower(hex(message)) || ' ' || place, content FROM attachments"),
                      [](Statement& row) {
                        return Row{row.text(0), line(crypto::sha256(row.blob(1)))};
                      }));
  return Lines(all.begin(), all.end());
}

Result<Lines> edition_lines(Connection& database) {
  MAMORI_TAKE(const auto all, collect(database.query("SELECT id, pack FROM editions"), [](Statement& row) {
                return Row{row.text(0), line(crypto::sha256(row.blob(1)))};
              }));
  return Lines(all.begin(), all.end());
}

Result<Lines> request_lines(Connection& database) {
  MAMORI_TAKE(
      const auto all,
      collect(
          database.query("SELECT lower(hex(id)), vendor, envelope_hash, edition, due, state, envelope FROM requests"),
          [](Statement& row) {
            const auto hash = crypto::sha256(row.blob(6));
            // A hash beside other bytes is no hash of anything told.
            const bool same = std::ranges::equal(hash, row.blob(2));
            return Row{row.text(0), line(row.text(1), same ? line(hash) : "", row.text(3), cell(row, 4), row.text(5))};
          }));
  return Lines(all.begin(), all.end());
}

Result<Lines> received_lines(Connection& database) {
  MAMORI_TAKE(const auto all,
              collect(database.query("SELECT lower(hex(id)), pharmacy, lower(hex(pharmacy_key)), edition, envelope, "
                                     "response FROM received"),
                      [](Statement& row) {
                        const Bytes response = row.blob(5);
                        return Row{row.text(0),
                                   line(row.text(1), row.text(2), row.text(3), line(crypto::sha256(row.blob(4))),
                                        response.empty() ? "-" : line(crypto::sha256(response)))};
                      }));
  return Lines(all.begin(), all.end());
}

/// A status is known by the beginning of its envelope's hash.
Result<Lines> status_lines(Connection& database) {
  MAMORI_TAKE(const auto all,
              collect(database.query("SELECT id, envelope, state, note FROM statuses"), [](Statement& row) {
                const auto hash = crypto::sha256(row.blob(1));
                return Row{row.text(0), line(line(Bytes(hash).first<16>()), row.text(2), row.text(3))};
              }));
  return Lines(all.begin(), all.end());
}

/// Rows out of scope know their sheet and the place in the form, the history their sheet and their name: what is
/// compared is how often each reason stands on a sheet.
Result<Lines> scope_lines(Connection& database) {
  MAMORI_TAKE(const auto all,
              collect(database.query("SELECT sheet || ' ' || reason, count(*) FROM out_of_scope GROUP BY 1"),
                      [](Statement& row) { return two_and_more(row, 2); }));
  return Lines(all.begin(), all.end());
}

/// The key set as a whole; the first release kept none.
Result<Lines> key_set_lines(Connection& database) {
  MAMORI_TAKE(const auto all, collect(database.query("SELECT file FROM key_set"), [](Statement& row) {
                return Row{"", line(crypto::sha256(row.blob(0)))};
              }));
  return Lines(all.begin(), all.end());
}

/// Of what older entries do not tell all: what none tells of is left.
void only_told(const Lines& told, Lines& there) {
  std::erase_if(there, [&](const auto& one) { return !told.contains(one.first); });
}

/// Checkpoints left before entries told of them, and what counts as leaving grew: there may be more than were told,
/// never fewer.
void keep_told(const Lines& told, Lines& there) {
  only_told(told, there);
  for (const auto& [key, count] : told) {
    const auto more = there.find(key);
    if (more != there.end() && std::atoi(more->second.c_str()) > std::atoi(count.c_str())) more->second = count;
  }
}

struct Object {
  std::string name;
  std::string sql;
  friend bool operator==(const Object&, const Object&) = default;
};

Result<std::vector<Object>> objects_of(Connection& database) {
  return collect(database.query("SELECT name, type || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema "
                                "ORDER BY name"),
                 [](Statement& row) {
                   return Object{row.text(0), row.text(1)};
                 });
}

}  // namespace

std::string_view name_of(Part part) {
  constexpr std::array<std::string_view, part_count> names{
      "people",    "profile",     "systems",       "vendor_keys",   "pins",       "requests",    "inbox",    "scope",
      "ledgers",   "evidence",    "evidence_uses", "incident",      "questions",  "principles",  "recovery", "backups",
      "witnesses", "editions",    "years",         "vendors",       "sheets",     "products",    "applied",  "received",
      "statuses",  "attachments", "page",          "backup_folder", "departures", "comparisons", "asked",    "trail",
      "owners",    "pinned",      "ended_pins",    "device",        "key_set",    "times"};
  return names[static_cast<std::size_t>(part)];
}

Result<Lines> Replay::kept(Connection& database, Part part) {
  switch (part) {
    case Part::requests:
      return request_lines(database);
    case Part::inbox:
      return inbox_lines(database);
    case Part::scope:
      return scope_lines(database);
    case Part::ledgers:
      return ledger_lines(database);
    case Part::evidence:
      return evidence_lines(database);
    case Part::editions:
      return edition_lines(database);
    case Part::received:
      return received_lines(database);
    case Part::statuses:
      return status_lines(database);
    case Part::attachments:
      return attachment_lines(database);
    case Part::key_set:
      return key_set_lines(database);
    default:
      break;
  }
  const auto query = std::ranges::find(queries, part, &Query::part);
  const bool in_order = part == Part::incident || part == Part::backups;
  return lines_of(database.query(query->sql), query->columns, in_order);
}

Result<void> Replay::compare(Connection& database, const std::optional<crypto::PublicKey>& signs) const {
  if (odd_) return record_differs(*odd_);
  if (signs && !signs_.empty() && signs_ != line(*signs)) return record_differs("signing_key");
  for (const std::int64_t entry : emptied_) {
    if (!erased_.contains(entry)) return record_differs("history " + std::to_string(entry));
  }
  // Looks that no entry followed may have seen more, never less.
  if (greatest_kept_ < greatest_) return record_differs("clock");
  for (std::size_t i = 0; i < part_count; ++i) {
    const auto part = static_cast<Part>(i);
    if (unknown_.contains(part)) continue;
    if (part == Part::trail || part == Part::times) {
      MAMORI_TRY(part == Part::trail ? compare_trail(database) : compare_times(database));
      continue;
    }
    MAMORI_TAKE(auto there, kept(database, part));
    const Lines told = part == Part::scope ? scope_told() : lines_[i];
    if (part == Part::witnesses || part == Part::departures) keep_told(told, there);
    if (part == Part::owners || part == Part::pinned || part == Part::device || part == Part::key_set) {
      only_told(told, there);
    }
    if (const auto key = difference(told, there)) return record_differs(place(part, *key));
  }
  return {};
}

Result<void> Replay::compare_trail(Connection& database) const {
  struct Line {
    std::string request;
    Step step;
  };
  MAMORI_TAKE(const auto all,
              collect(database.query("SELECT lower(hex(r.id)), s.kind, s.channel, s.time, s.note FROM sendings s "
                                     "LEFT JOIN requests r ON r.number = s.request ORDER BY s.number"),
                      [](Statement& row) {
                        const auto kind = row.one_of(1, SendingKind::paper_answer);
                        const bool paper = kind == SendingKind::paper_answer;
                        return Line{cell(row, 0), {kind, paper ? "" : row.text(2), row.text(3), row.text(4)}};
                      }));
  std::map<std::string, std::vector<Step>> there;
  for (const Line& one : all) there[one.request].push_back(one.step);
  const auto same = [](const Step& told, const Step& kept) {
    return told.kind == kept.kind && told.channel == kept.channel && told.note == kept.note &&
           (!told.time || told.time == kept.time);
  };
  for (const auto& [request, told] : trail_) {
    if (!std::ranges::equal(told, there[request], same)) return record_differs("trail " + request);
    there.erase(request);
  }
  if (!there.empty()) return record_differs("trail " + there.begin()->first);
  return {};
}

/// Both were read from the clock in one change. What is not there at all is found with the record itself.
Result<void> Replay::compare_times(Connection& database) const {
  const Lines& told = lines_[static_cast<std::size_t>(Part::times)];
  for (const char* sql : time_queries) {
    MAMORI_TAKE(const auto there, lines_of(database.query(sql), 2));
    for (const auto& [what, time] : there) {
      const auto known = told.find(what);
      if (known == told.end()) continue;
      const bool near = std::abs(std::atoll(time.c_str()) - std::atoll(known->second.c_str())) <= clock_tolerance;
      if (!near) return record_differs("times " + what.substr(0, what.find(' ')));
    }
  }
  return {};
}

Lines Replay::scope_told() const {
  std::map<std::string, int> counts;
  for (const auto& [row, reason] : scope_) ++counts[row.substr(0, row.find(' ')) + " " + reason];
  Lines lines;
  for (const auto& [key, count] : counts) lines[key] = std::to_string(count);
  return lines;
}

Result<void> check_key_set(Connection& database) {
  MAMORI_TAKE(const auto sets, database.number("SELECT count(*) FROM key_set"));
  if (sets == 0) return {};  // the first release kept none
  MAMORI_TAKE(const auto slots, read_key_set(database));
  MAMORI_TAKE(const auto fit, fitting(database, slots));
  return fit == slots ? Result<void>() : record_differs("key_set");
}

Result<void> check_tables(Connection& database) {
  MAMORI_TAKE(auto fresh, Connection::open(":memory:"));
  MAMORI_TRY(migrate(fresh, migrations()));
  MAMORI_TAKE(const auto wanted, objects_of(fresh));
  MAMORI_TAKE(const auto there, objects_of(database));
  const auto [one, other] = std::ranges::mismatch(wanted, there);
  if (one == wanted.end() && other == there.end()) return {};
  const bool planted = one == wanted.end() || (other != there.end() && other->name < one->name);
  return record_differs("tables " + (planted ? other->name : one->name));
}

}  // namespace mamori::vault

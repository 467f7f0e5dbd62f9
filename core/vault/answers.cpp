#include "vault/answers.hpp"

namespace mamori::vault {
namespace {

// What the bits of the column `early` say.
constexpr std::int64_t first_early = 1;
constexpr std::int64_t second_early = 2;

std::optional<Check> check_of(Statement& row, int verdict, int day, bool early) {
  if (row.is_null(verdict) || row.is_null(day)) return std::nullopt;
  return Check{row.one_of(verdict, Verdict::yes), *row.day(day), early};
}

/// Eight columns from `start` in the order of the table.
Answer answer_of(Statement& row, int start) {
  Answer answer;
  const auto early = row.integer(start + 7);
  answer.first = check_of(row, start, start + 1, (early & first_early) != 0);
  answer.target_day = row.day(start + 2);
  answer.second = check_of(row, start + 3, start + 4, (early & second_early) != 0);
  answer.remark = row.text(start + 5);
  answer.unsure = row.integer(start + 6) != 0;
  return answer;
}

std::optional<Verdict> verdict_of(const std::optional<Check>& check) {
  return check ? std::optional(check->verdict) : std::nullopt;
}
std::optional<CivilDate> day_of(const std::optional<Check>& check) {
  return check ? std::optional(check->day) : std::nullopt;
}
std::int64_t early_of(const Answer& answer) {
  const bool first = answer.first && answer.first->early;
  const bool second = answer.second && answer.second->early;
  return (first ? first_early : 0) | (second ? second_early : 0);
}

SheetRecord sheet_of(Statement& row) {
  SheetRecord sheet;
  sheet.id = static_cast<SheetId>(row.integer(0));
  sheet.kind = row.one_of(1, SheetKind::vendor);
  sheet.edition = row.text(2);
  if (!row.is_null(3)) sheet.system = static_cast<SystemId>(row.integer(3));
  sheet.request = row.fixed_or_null<16>(4);
  sheet.system_name = row.text(5);
  if (!row.is_null(6)) sheet.response = static_cast<InboxId>(row.integer(6));
  return sheet;
}

tl::unexpected<Error> unknown(SheetId sheet) {
  return fail(ErrorCode::sheet_unknown, std::to_string(static_cast<std::int64_t>(sheet)));
}

std::uint8_t index_of(const Statement& row) {
  return static_cast<std::uint8_t>(row.integer(0));
}

}  // namespace

Result<std::vector<SheetRecord>> read_sheets(Connection& database) {
  return collect(
      database.query("SELECT id, kind, edition, system, request, system_name, response FROM sheets ORDER BY id"),
      sheet_of);
}

Result<std::optional<SheetRecord>> read_sheet(Connection& database, SheetId sheet) {
  return find(database.query("SELECT id, kind, edition, system, request, system_name, response FROM sheets "
                             "WHERE id = ?",
                             sheet),
              sheet_of);
}

Result<std::vector<SheetRecord>> read_sheets_of(Connection& database, const MessageKey& request) {
  return collect(database.query("SELECT id, kind, edition, system, request, system_name, response FROM sheets "
                                "WHERE request = ? ORDER BY id",
                                request),
                 sheet_of);
}

Result<void> require_sheet(Connection& database, SheetId sheet) {
  MAMORI_TAKE(const auto there,
              find(database.query("SELECT 1 FROM sheets WHERE id = ?", sheet), [](Statement&) { return true; }));
  if (!there) return unknown(sheet);
  return {};
}

Result<std::optional<SheetId>> find_pharmacy_sheet(Connection& database, std::string_view edition) {
  return find(database.query("SELECT id FROM sheets WHERE kind = ? AND edition = ?", SheetKind::pharmacy, edition),
              [](Statement& row) { return static_cast<SheetId>(row.integer(0)); });
}

Result<SheetId> insert_sheet(Connection& database, const SheetRecord& sheet) {
  MAMORI_TRY(database.run("INSERT INTO sheets(kind, edition, system, request, system_name) VALUES(?, ?, ?, ?, ?)",
                          sheet.kind, sheet.edition, sheet.system, sheet.request, sheet.system_name));
  return static_cast<SheetId>(database.last_id());
}

Result<SheetContents> read_contents(Connection& database, SheetId sheet) {
  MAMORI_TRY(require_sheet(database, sheet));
  SheetContents contents;
  MAMORI_TAKE(const auto answers,
              collect(database.query(
                          "SELECT row_index, first_verdict, first_day, target_day, second_verdict, second_day, remark, "
                          "unsure, early, origin FROM answers WHERE sheet = ?",
                          sheet),
                      [&](Statement& row) {
                        contents.origins.emplace(index_of(row), row.one_of(9, Origin::contested));
                        return std::pair(index_of(row), answer_of(row, 1));
                      }));
  MAMORI_TAKE(const auto reasons,
              collect(database.query("SELECT row_index, reason, origin FROM out_of_scope WHERE sheet = ?", sheet),
                      [&](Statement& row) {
                        contents.scope_origins.emplace(index_of(row), row.one_of(2, Origin::contested));
                        return std::pair(index_of(row), row.text(1));
                      }));
  contents.answers = {answers.begin(), answers.end()};
  contents.out_of_scope = {reasons.begin(), reasons.end()};
  return contents;
}

Result<Answer> read_answer(Connection& database, SheetId sheet, std::uint8_t row) {
  MAMORI_TAKE(
      const auto answer,
      find(database.query("SELECT first_verdict, first_day, target_day, second_verdict, second_day, remark, unsure, "
                          "early FROM answers WHERE sheet = ? AND row_index = ?",
                          sheet, row),
           [](Statement& found) { return answer_of(found, 0); }));
  return answer.value_or(Answer{});
}

Result<void> write_answer(Connection& database, SheetId sheet, std::uint8_t row, const Answer& answer,
                          std::uint64_t entry, Origin origin) {
  if (answer.empty()) return database.run("DELETE FROM answers WHERE sheet = ? AND row_index = ?", sheet, row);
  return database.run(
      "INSERT INTO answers(sheet, row_index, first_verdict, first_day, target_day, second_verdict, second_day, remark, "
      "unsure, entry, early, origin) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT DO UPDATE "
      "SET first_verdict = ?3, first_day = ?4, target_day = ?5, second_verdict = ?6, second_day = ?7, remark = ?8, "
      "unsure = ?9, entry = ?10, early = ?11, origin = ?12",
      sheet, row, verdict_of(answer.first), day_of(answer.first), answer.target_day, verdict_of(answer.second),
      day_of(answer.second), answer.remark, answer.unsure, entry, early_of(answer), origin);
}

Result<void> update_origin(Connection& database, SheetId sheet, std::uint8_t row, Origin origin) {
  auto done = database.run("UPDATE answers SET origin = ? WHERE sheet = ? AND row_index = ?", origin, sheet, row);
  if (!done) return done;
  return database.run("UPDATE out_of_scope SET origin = ? WHERE sheet = ? AND row_index = ?", origin, sheet, row);
}

Result<void> raise_origin(Connection& database, SheetId sheet, std::uint8_t row, Origin origin) {
  auto done = database.run("UPDATE answers SET origin = ? WHERE sheet = ? AND row_index = ? AND origin = ?", origin,
                           sheet, row, Origin::typed);
  if (!done) return done;
  return database.run("UPDATE out_of_scope SET origin = ? WHERE sheet = ? AND row_index = ? AND origin = ?", origin,
                      sheet, row, Origin::typed);
}

Result<bool> rests_on_paper(Connection& database, SheetId sheet) {
  MAMORI_TAKE(const auto found,
              find(database.query("SELECT 1 FROM answers WHERE sheet = ?1 AND origin IN (?2, ?3) UNION "
                                  "SELECT 1 FROM out_of_scope WHERE sheet = ?1 AND origin IN (?2, ?3)",
                                  sheet, Origin::paper, Origin::contested),
                   [](Statement&) { return true; }));
  return found.has_value();
}

Result<std::optional<SheetSignature>> read_signature(Connection& database, SheetId sheet) {
  MAMORI_TAKE(
      const auto found,
      find(database.query(
               "SELECT i.message, i.received FROM sheets s LEFT JOIN inbox i ON i.id = s.response WHERE s.id = ?",
               sheet),
           [](Statement& row) {
             if (row.is_null(0)) return std::optional<SheetSignature>();
             return std::optional(SheetSignature{row.fixed<16>(0), local_date(row.integer(1))});
           }));
  if (!found) return unknown(sheet);
  return *found;
}

Result<void> update_sheet_response(Connection& database, SheetId sheet, InboxId response) {
  return database.run("UPDATE sheets SET response = ? WHERE id = ?", response, sheet);
}

Result<std::string> read_scope(Connection& database, SheetId sheet, std::uint8_t row) {
  MAMORI_TAKE(const auto reason,
              find(database.query("SELECT reason FROM out_of_scope WHERE sheet = ? AND row_index = ?", sheet, row),
                   [](Statement& found) { return found.text(0); }));
  return reason.value_or("");
}

Result<void> write_scope(Connection& database, SheetId sheet, std::uint8_t row, std::string_view reason,
                         Origin origin) {
  if (reason.empty()) return database.run("DELETE FROM out_of_scope WHERE sheet = ? AND row_index = ?", sheet, row);
  return database.run(
      "INSERT INTO out_of_scope(sheet, row_index, reason, origin) VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE "
      "SET reason = ?3, origin = ?4",
      sheet, row, reason, origin);
}

}  // namespace mamori::vault

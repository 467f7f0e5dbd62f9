// Holds the answers against the history, which alone cannot be changed unseen.
#include "vault/answers.hpp"
#include "vault/history.hpp"
#include "vault/history_cbor.hpp"
#include "vault/replay_told.hpp"

#include <map>
#include <set>
#include <string>

namespace mamori::vault {
namespace {

struct Told {
  std::int64_t entry = 0;
  std::string subject;
  bool answer = false;               ///< the entry is one about an answer
  std::optional<FactValue> payload;  ///< none when it was erased
};

Told told_by(Statement& row) {
  Told told{row.integer(0), row.text(1), row.integer(2) == static_cast<std::int64_t>(Action::answer_saved), {}};
  if (!row.is_null(3)) told.payload = read_value(row.blob(3));
  return told;
}

/// What was there after the entry, if it still says so.
const FactValue* after(const Told& told) {
  const auto* pair = told.payload ? std::get_if<std::vector<FactValue>>(&told.payload->value) : nullptr;
  return pair != nullptr && pair->size() == 2 ? &pair->back() : nullptr;
}

/// The place on its sheet of the row that an entry tells of; older entries do not tell it.
std::optional<std::uint8_t> row_in(const FactValue& said) {
  const auto* cells = std::get_if<std::vector<FactValue>>(&said.value);
  if (cells == nullptr || cells->size() != 10) return std::nullopt;
  const auto* row = std::get_if<std::int64_t>(&cells->back().value);
  return row == nullptr ? std::nullopt : std::optional(static_cast<std::uint8_t>(*row));
}

/// Whether an entry tells of this answer, in the form of its time.
bool tells_of(const FactValue& said, const Answer& answer) {
  const auto row = row_in(said);
  return said == read_value((row ? fact_of(answer, *row) : fact_of(answer)).cbor);
}

tl::unexpected<Error> differs(std::string where) {
  return fail(ErrorCode::answer_differs, std::move(where));
}

Result<std::optional<Told>> newest_of_kind(Connection& database, std::string_view subject, Action action) {
  return find(database.query("SELECT sequence, subject, action, payload FROM history INDEXED BY history_of_subject "
                             "WHERE subject = ? AND action = ? ORDER BY sequence DESC LIMIT 1",
                             subject, action),
              told_by);
}

/// The next subject in the index, without a walk over all entries of the one before.
Result<std::optional<std::string>> next_subject(Connection& database, std::string_view last) {
  return find(database.query("SELECT subject FROM history INDEXED BY history_of_subject WHERE subject > ? "
                             "ORDER BY subject LIMIT 1",
                             last),
              [](Statement& row) { return row.text(0); });
}

/// How the subjects of a sheet's rows begin (place_of).
std::string text_of_sheet(SheetId sheet) {
  return std::to_string(static_cast<std::int64_t>(sheet)) + " ";
}

struct Kept {
  SheetId sheet{};
  std::uint8_t row = 0;
  std::int64_t entry = 0;
};

/// Each answer that names its entry is what the entry says, and the entry is the newest about its subject.
Result<std::set<std::int64_t>> check_kept(Connection& database) {
  MAMORI_TAKE(
      const auto kept,
      collect(database.query("SELECT sheet, row_index, entry FROM answers WHERE entry IS NOT NULL"), [](Statement&
                                                                                                            row) {
        return Kept{static_cast<SheetId>(row.integer(0)), static_cast<std::uint8_t>(row.integer(1)), row.integer(2)};
      }));
  std::set<std::int64_t> entries;
  for (const Kept& one : kept) {
    MAMORI_TAKE(
        const auto told,
        find(database.query("SELECT sequence, subject, action, payload FROM history WHERE sequence = ?", one.entry),
             told_by));
    if (!told || !told->answer) return differs("history " + std::to_string(one.entry));
    const std::string& subject = told->subject;
    MAMORI_TAKE(const auto newest, newest_of_kind(database, subject, Action::answer_saved));
    if (newest->entry != one.entry) return differs(subject);
    MAMORI_TAKE(const auto answer, read_answer(database, one.sheet, one.row));
    const FactValue* said = after(*told);
    if (said != nullptr && (!tells_of(*said, answer) || row_in(*said).value_or(one.row) != one.row)) {
      return differs(subject);
    }
    // An entry tells of one answer of its own sheet.
    const bool own = subject.starts_with(text_of_sheet(one.sheet));
    if (!own || !entries.insert(one.entry).second) return differs(subject);
  }
  return entries;
}

/// What the first release said about answers that name no entry: as often on a sheet as it stands there.
class Unnamed {
 public:
  void tell(const std::string& subject, const FactValue& said) { ++told_[sheet_of(subject)][line_of(said)]; }
  void erase(const std::string& subject) { ++unknown_[sheet_of(subject)]; }

  /// Errors: answer_differs.
  Result<void> check(Connection& database) {
    MAMORI_TAKE(const auto rows, collect(database.query("SELECT sheet, row_index FROM answers WHERE entry IS NULL"),
                                         [](Statement& row) { return std::pair(row.integer(0), row.integer(1)); }));
    for (const auto& [sheet, row] : rows) {
      MAMORI_TAKE(const auto answer,
                  read_answer(database, static_cast<SheetId>(sheet), static_cast<std::uint8_t>(row)));
      const auto now = read_value(fact_of(answer).cbor);
      const std::string where = std::to_string(sheet);
      int& left = told_[where][line_of(*now)];
      if (left > 0) {
        --left;
      } else if (--unknown_[where] < 0) {
        return differs(where);
      }
    }
    for (const auto& [sheet, answers] : told_) {
      for (const auto& [answer, left] : answers) {
        if (left > 0) return differs(sheet);
      }
    }
    return {};
  }

 private:
  static std::string sheet_of(const std::string& subject) { return subject.substr(0, subject.find(' ')); }

  std::map<std::string, std::map<std::string, int>> told_;
  std::map<std::string, int> unknown_;
};

}  // namespace

Result<void> check_answers(Connection& database) {
  const auto entries = check_kept(database);
  if (!entries) return pass_on(entries);
  Unnamed unnamed;
  std::string last;
  while (true) {
    MAMORI_TAKE(auto subject, next_subject(database, last));
    if (!subject) return unnamed.check(database);
    last = std::move(*subject);
    // Only the place of a row has a blank: whatever else many entries are about is not walked through.
    if (last.find(' ') == std::string::npos) continue;
    MAMORI_TAKE(const auto newest, newest_of_kind(database, last, Action::answer_saved));
    if (!newest) continue;
    const Told& told = *newest;
    const FactValue* said = after(told);
    if ((said != nullptr && tells_of(*said, {})) || entries->contains(told.entry)) continue;
    const auto old = find(database.query("SELECT 1 FROM history WHERE sequence = ? AND form = 1", told.entry),
                          [](Statement&) { return true; });
    if (!old) return pass_on(old);
    if (!*old && said != nullptr) return differs(last);
    if (!*old) continue;
    said != nullptr ? unnamed.tell(last, *said) : unnamed.erase(last);
  }
}

Result<void> check_rows(Connection& database, const Library& library) {
  MAMORI_TAKE(const auto sheets, read_sheets(database));
  for (const SheetRecord& sheet : sheets) {
    const Edition* edition = library.edition(sheet.edition);
    if (edition == nullptr) continue;
    for (const auto& row : edition->sheet(sheet.kind).rows) {
      const std::string place = place_of(sheet.id, row.key);
      MAMORI_TAKE(const auto saved, newest_of_kind(database, place, Action::answer_saved));
      MAMORI_TAKE(const auto answer, read_answer(database, sheet.id, row.index));
      const FactValue* said = saved ? after(*saved) : nullptr;
      const bool same = saved ? said == nullptr || tells_of(*said, answer) : answer.empty();
      if (!same) return differs(place);
      MAMORI_TAKE(const auto set, newest_of_kind(database, place, Action::scope_set));
      MAMORI_TAKE(const auto reason, read_scope(database, sheet.id, row.index));
      const auto* told = set ? after(*set) : nullptr;
      if (set && told == nullptr) continue;
      if (FactValue{reason} != (told != nullptr ? *told : FactValue{std::string()})) return differs(place);
    }
  }
  return {};
}

}  // namespace mamori::vault

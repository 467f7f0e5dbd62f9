// The rows of sheets: which sheets there are, their answers, and the rows that a contract takes out.
#pragma once

#include "editions/library.hpp"
#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <string_view>

namespace mamori::vault {

Result<std::vector<SheetRecord>> read_sheets(Connection& database);  ///< in the order in which they were made
Result<std::optional<SheetRecord>> read_sheet(Connection& database, SheetId sheet);
Result<std::vector<SheetRecord>> read_sheets_of(Connection& database, const MessageKey& request);
/// Errors: sheet_unknown.
Result<void> require_sheet(Connection& database, SheetId sheet);
Result<std::optional<SheetId>> find_pharmacy_sheet(Connection& database, std::string_view edition);
Result<SheetId> insert_sheet(Connection& database, const SheetRecord& sheet);  ///< `sheet.id` is not looked at

Result<SheetContents> read_contents(Connection& database, SheetId sheet);

/// An empty answer when there is none.
Result<Answer> read_answer(Connection& database, SheetId sheet, std::uint8_t row);
/// `entry`: sequence of the history's entry that tells of it. An empty answer takes the record away.
Result<void> write_answer(Connection& database, SheetId sheet, std::uint8_t row, const Answer& answer,
                          std::uint64_t entry, Origin origin);
/// Of what the row says and of its being out of scope.
Result<void> update_origin(Connection& database, SheetId sheet, std::uint8_t row, Origin origin);
/// The same where it was typed so far.
Result<void> raise_origin(Connection& database, SheetId sheet, std::uint8_t row, Origin origin);
/// Whether a row of the sheet stands on a paper, or did until its vendor signed something else.
Result<bool> rests_on_paper(Connection& database, SheetId sheet);
/// The response that a sheet stands on, and the day on which it came.
struct SheetSignature {
  MessageKey message{};
  CivilDate day;
};
/// None where it stands on no response. Errors: sheet_unknown.
Result<std::optional<SheetSignature>> read_signature(Connection& database, SheetId sheet);
Result<void> update_sheet_response(Connection& database, SheetId sheet, InboxId response);
/// Each answer is the one its entry tells of, no later entry tells of another, and none that an entry tells of is gone.
/// Answers that the first release saved name no entry: as many stand on a sheet, and say the same, as it told of.
/// Errors: answer_differs (where = the sheet, and the row as the history names it).
Result<void> check_answers(Connection& database);

/// Each answer and each reason out of scope stands at the row of the form of which its entry tells; sheets whose form
/// is not in the library are left. Errors: answer_differs (where = the sheet, and the row as the form names it).
Result<void> check_rows(Connection& database, const Library& library);

/// Why a row is out of scope; empty when it is in.
Result<std::string> read_scope(Connection& database, SheetId sheet, std::uint8_t row);
/// An empty reason takes the record away.
Result<void> write_scope(Connection& database, SheetId sheet, std::uint8_t row, std::string_view reason, Origin origin);

}  // namespace mamori::vault

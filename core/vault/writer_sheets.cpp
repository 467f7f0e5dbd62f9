// The verbs about what sheets say: answers and scope, and what they stand on.
#include "vault/answers.hpp"
#include "vault/evidence.hpp"
#include "vault/faults.hpp"
#include "vault/vendors.hpp"
#include "vault/writer_impl.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace mamori::vault {
namespace {

tl::unexpected<Error> copy_missing(std::string where) {
  return fail(ErrorCode::paper_copy_missing, std::move(where));
}

/// Whether this may be written to a sheet that a vendor signed, or to any other. `paper`: the sheet that rests on one.
Result<void> may_write(Connection& database, SheetId sheet, const RowKey& row, Origin origin,
                       std::optional<SheetId> paper) {
  MAMORI_TAKE(const auto signature, read_signature(database, sheet));
  if (!signature || origin == Origin::signature) return {};
  if (origin == Origin::typed) return fail(ErrorCode::answer_signed, row.text());
  return paper == sheet ? Result<void>() : copy_missing(row.text());
}

}  // namespace

Result<Origin> Writer::rest_on_paper(SheetId sheet, CivilDate received) {
  MAMORI_TRY(permit(impl_.session.role, Verb::answer));
  const auto signature = read_signature(impl_.database, sheet);
  if (!signature) return pass_on(signature);
  if (*signature && received <= (*signature)->day) return copy_missing((*signature)->day.iso());
  auto since = newest_of(impl_.database, text_of(sheet), Action::paper_taken_down);
  if (!since) return pass_on(since);
  if (*signature) {
    MAMORI_TAKE(const auto came,
                newest_of(impl_.database, hexadecimal((*signature)->message), Action::response_staged));
    since = std::max(*since, came);
  }
  const auto copy = has_copy(impl_.database, sheet, *since, *signature ? CopyOf::paper : CopyOf::paper_or_file);
  if (!copy) return pass_on(copy);
  if (*signature && !*copy) return copy_missing(text_of(sheet));
  paper_ = sheet;
  return *copy ? Origin::paper : Origin::typed;
}

Result<void> Writer::put_answer(SheetId sheet, const RowKey& row, std::uint8_t index, const Answer& answer,
                                Origin origin) {
  MAMORI_TRY(permit(impl_.session.role, Verb::answer));
  MAMORI_TRY(may_write(impl_.database, sheet, row, origin, paper_));
  MAMORI_TAKE(const auto before, read_answer(impl_.database, sheet, index));
  if (before == answer) return confirm_by(sheet, index, origin);
  if (checklist::needs_reason(before, answer) && reason_.empty()) return reason_missing(row.text());
  MAMORI_TAKE(const auto entry, next_sequence(impl_.database));
  MAMORI_TRY(write_answer(impl_.database, sheet, index, answer, entry, origin));
  return append({Action::answer_saved, place_of(sheet, row), fact_of(before, index), fact_of(answer, index)});
}

Result<void> Writer::set_scope(SheetId sheet, const RowKey& row, std::uint8_t index, std::string_view reason,
                               Origin origin) {
  MAMORI_TRY(permit(impl_.session.role, Verb::scope));
  MAMORI_TRY(may_write(impl_.database, sheet, row, origin, paper_));
  MAMORI_TAKE(const auto before, read_scope(impl_.database, sheet, index));
  if (before == reason) return confirm_by(sheet, index, origin);
  MAMORI_TRY(write_scope(impl_.database, sheet, index, reason, origin));
  return append({Action::scope_set, place_of(sheet, row), text(before), text(reason)});
}

Result<void> Writer::stand_on(SheetId sheet, InboxId response, const std::vector<std::uint8_t>& rows) {
  MAMORI_TRY(permit(impl_.session.role, Verb::decide));
  MAMORI_TRY(require_sheet(impl_.database, sheet));
  for (const std::uint8_t row : rows) {
    MAMORI_TRY(update_origin(impl_.database, sheet, row, Origin::signature));
  }
  return update_sheet_response(impl_.database, sheet, response);
}

Result<void> Writer::contest(SheetId sheet, const std::vector<std::uint8_t>& rows) {
  MAMORI_TRY(permit(impl_.session.role, Verb::decide));
  for (const std::uint8_t row : rows) {
    MAMORI_TRY(update_origin(impl_.database, sheet, row, Origin::contested));
  }
  return {};
}

/// A paper that says what was typed before is what it stands on from here on.
Result<void> Writer::confirm_by(SheetId sheet, std::uint8_t row, Origin origin) {
  return origin == Origin::paper ? raise_origin(impl_.database, sheet, row, origin) : Result<void>();
}

Result<void> Writer::log_departure(Departure what, std::string_view of, std::string_view file) {
  MAMORI_TRY(permit(impl_.session.role, verb_of(what)));
  return append({Action::taken_out, std::string(name_of(what)), {}, list({text(of), text(file)})});
}

Result<void> Writer::set_vendor_tie(VendorId vendor, Tie tie) {
  MAMORI_TRY(permit(impl_.session.role, Verb::vendor_tie));
  MAMORI_TAKE(const auto before, read_tie(impl_.database, vendor));
  if (before == tie) return {};
  if (reason_.empty()) return reason_missing("vendor");
  auto done = update_tie(impl_.database, vendor, tie, tie == Tie::direct ? std::string_view() : reason_);
  if (!done) return done;
  return append({Action::vendor_tie_set, text_of(vendor), number(before), number(tie)});
}

}  // namespace mamori::vault

// Which role may use which verb of the vault: one table, enforced here and nowhere else.
#pragma once

#include "base/error.hpp"
#include "vault/records.hpp"

#include <string_view>

namespace mamori::vault {

/// What a Writer can do, and what the vault itself does for a person.
enum class Verb : std::uint8_t {
  answer,
  contract,
  scope,
  sheet,
  vendor,
  system,
  vendor_key,
  request,
  sending,
  request_state,
  stage,
  decide,
  receive,
  response,
  status,
  generation,
  backup,
  restore,
  people,
  secret,
  recovery,
  device,
  confirm,
  draft,
  inspect,
  history_checkpoint,
  history_export,
  history_erase,
  attachments,
  status_note,
  // the people's side of the exchange
  digits,
  pharmacy_key,
  unpin,
  choose_row,
  settle_rows,
  product,
  apply_product,
  response_sending,
  // ledgers, evidence, incident, principles
  entry,
  retire,
  import_lines,
  ledger_export,
  evidence,
  confirmation,
  incident_note,
  incident_page,
  acknowledgement,
  // an inspector's desk
  statuses_export,
  // the clock
  clock,
  // editions
  year,
  edition,
  // what leaves as a file, and a vendor that is not asked
  paper,
  vendor_tie,
};
inline constexpr auto last_verb = Verb::vendor_tie;

[[nodiscard]] std::string_view name_of(Verb verb);
/// Responsible may do everything; staff the daily work, but nothing that signs for the organisation or
/// trusts a key, nor what decides which rows exist at all; viewer nothing.
[[nodiscard]] bool allowed(Role role, Verb verb);
/// Errors: not_allowed, where = the verb.
[[nodiscard]] Result<void> permit(Role role, Verb verb);
/// What else is refused to a person for want of a right. Errors: not_allowed.
[[nodiscard]] tl::unexpected<Error> not_permitted(std::string where);

}  // namespace mamori::vault

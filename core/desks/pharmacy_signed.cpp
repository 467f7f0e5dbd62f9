// What a vendor signed about a sheet, beside what the sheet says since.
#include "desks/lookup.hpp"
#include "desks/pharmacy_desk.hpp"
#include "vault/history.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace mamori::desks {
namespace {

/// One row as it was signed; a row that was only left out by contract has no answer.
struct Said {
  std::optional<Answer> answer;
  std::string scope;
};
using SaidRows = std::map<std::uint8_t, Said>;

/// Whether a row of the response was written to the sheet, or found there as it said.
bool stands(const InboxRecord& record, const std::string& system, std::uint8_t row) {
  for (const RowDecision& decision : record.rows) {
    if (decision.system != system || decision.row != row) continue;
    return decision.settled != 0 && decision.choice == RowChoice::take;
  }
  return record.state == InboxState::accepted;
}

/// Adds the rows that stand of a response, where no newer one speaks of them.
void add_said(SaidRows& rows, const exchange::SystemAnswers& said, const InboxRecord& record) {
  SaidRows all;
  for (const auto& [row, answer] : said.answers) all[row].answer = answer;
  for (const auto& [row, why] : said.out_of_scope) all[row].scope = why;
  for (auto& [row, one] : all) {
    if (stands(record, said.system, row)) rows.try_emplace(row, std::move(one));
  }
}

void name_signer(SignedSheet& sheet, const exchange::Verified& verified, const InboxRecord& record) {
  const auto& response = std::get<exchange::Response>(verified.message);
  sheet.response = record.id;
  sheet.sender = response.head.sender.name;
  sheet.responsible = response.responsible;
  sheet.fingerprint = exchange::fingerprint(verified.signer);
  sheet.issued = response.head.issued;
  sheet.received = record.received;
}

/// What the sheet says otherwise since, by whom and when.
Result<std::map<std::uint8_t, Correction>> corrections(const vault::Vault& vault, const SheetView& view,
                                                       const SaidRows& rows) {
  std::map<std::uint8_t, Correction> found;
  for (const Row& row : view.assessment.sheet().rows) {
    const auto said = rows.find(row.index);
    if (said == rows.end()) continue;
    const auto& scope = view.assessment.circumstances.out_of_scope;
    const auto now = scope.find(row.index);
    const std::string scope_now = now == scope.end() ? std::string() : now->second;
    const auto& [was, scope_was] = said->second;
    const bool holds = !was || *was == view.assessment.answer(row.index);
    if (holds && scope_was == scope_now) continue;
    Correction correction{was.value_or(Answer{}), scope_was, Origin::typed, 0, {}};
    const auto origin = view.origins.find(row.index);
    if (origin != view.origins.end()) correction.now = origin->second;
    HistoryFilter filter;
    filter.subject = vault::place_of(view.id, row.key);
    const auto entries = vault.history_page(filter, std::numeric_limits<std::int64_t>::max(), 1);
    if (!entries) return pass_on(entries);
    if (!entries->empty()) {
      correction.when = entries->front().time;
      correction.who = entries->front().who;
    }
    found.emplace(row.index, std::move(correction));
  }
  return found;
}

/// A response whose rows stand on a sheet, or some of them.
bool taken_over(const InboxRecord& record) {
  return record.state == InboxState::accepted || std::ranges::any_of(record.rows, [](const RowDecision& d) {
           return d.settled != 0 && d.choice == RowChoice::take;
         });
}

}  // namespace

Result<std::optional<SignedSheet>> PharmacyDesk::signed_sheet(const SheetView& view) const {
  if (!view.response) return std::nullopt;
  const auto vendors = vault_.vendors();
  if (!vendors) return pass_on(vendors);
  const auto vendor = find_one(*vendors, "vendor", [&](const Vendor& v) { return v.name == view.owner; });
  if (!vendor) return pass_on(vendor);
  const auto requests = vault_.requests();
  if (!requests) return pass_on(requests);
  const auto inbox = vault_.inbox();
  if (!inbox) return pass_on(inbox);
  SignedSheet sheet;
  SaidRows rows;
  for (const auto& record : *inbox) {
    if (!taken_over(record) || !answers_vendor(record, *requests, vendor->id)) continue;
    const auto verified = exchange::verify(record.envelope);
    if (!verified) return pass_on(verified);
    const auto& response = std::get<exchange::Response>(verified->message);
    const auto said = std::ranges::find(response.systems, view.system, &exchange::SystemAnswers::system);
    if (said == response.systems.end() || response.head.edition != view.assessment.edition->id) continue;
    if (record.id == *view.response) name_signer(sheet, *verified, record);
    add_said(rows, *said, record);
  }
  auto since = corrections(vault_, view, rows);
  if (!since) return pass_on(since);
  sheet.corrections = std::move(*since);
  return sheet;
}

}  // namespace mamori::desks

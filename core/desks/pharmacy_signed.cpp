// What a vendor signed about a sheet, beside what the sheet says.
#include "desks/lookup.hpp"
#include "desks/pharmacy_desk.hpp"
#include "exchange/trust/number.hpp"
#include "vault/history.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace mamori::desks {
namespace {

/// One row as it was signed last; a row that was only left out by contract has no answer.
struct Said {
  std::optional<Answer> answer;
  std::string scope;
  std::string responsible;
  UnixTime issued = 0;
  MessageKey message{};
  UnixTime declined = 0;  ///< when a person of ours left the row as it was; 0: it was taken over
};
using SaidRows = std::map<std::uint8_t, Said>;

/// What is known of those who sign; read once, however many sheets are looked at.
struct Known {
  std::vector<Vendor> vendors;
  std::vector<RequestRecord> requests;
  std::vector<InboxRecord> inbox;  ///< newest first
  std::vector<Pin> pins;

  static Result<Known> read(const vault::Vault& vault) {
    MAMORI_TAKE(auto vendors, vault.vendors());
    MAMORI_TAKE(auto requests, vault.requests());
    MAMORI_TAKE(auto inbox, vault.inbox());
    MAMORI_TAKE(auto pins, vault.pins());
    return Known{std::move(vendors), std::move(requests), std::move(inbox), std::move(pins)};
  }

  /// Whether a person had compared the key of what arrived by then: what anybody may have signed is nobody's word.
  [[nodiscard]] bool trusted(VendorId vendor, const InboxRecord& record, UnixTime then) const {
    return std::ranges::any_of(pins, [&](const Pin& pin) {
      const bool same = pin.key ? *pin.key == record.sender_key : exchange::goes_with(pin.digits, record.sender_key);
      return pin.vendor == vendor && same && pin.since <= then && (pin.ended == 0 || pin.ended >= then);
    });
  }

  /// Whether it was decided about at all, and speaks of this form.
  [[nodiscard]] bool speaks(const InboxRecord& record, VendorId vendor, std::string_view edition) const {
    const bool decided = record.state != InboxState::staged ||
                         std::ranges::any_of(record.rows, [](const RowDecision& d) { return d.settled != 0; });
    return decided && std::ranges::any_of(requests, [&](const RequestRecord& request) {
             return request.id == record.request && request.vendor == vendor && request.edition == edition;
           });
  }
};

const RowDecision* decision_of(const InboxRecord& record, const std::string& system, std::uint8_t row) {
  const auto found = std::ranges::find_if(record.rows, [&](const RowDecision& decision) {
    return decision.system == system && decision.row == row && decision.settled != 0;
  });
  return found == record.rows.end() ? nullptr : &*found;
}

/// Adds the rows of a response of which no newer one speaks: those that were taken over, those that it found as it
/// says, and those that were left as they were although it says otherwise.
void add_said(SaidRows& rows, const exchange::Verified& verified, const exchange::SystemAnswers& said,
              const InboxRecord& record, const std::function<bool(UnixTime)>& trusted) {
  const auto& response = std::get<exchange::Response>(verified.message);
  SaidRows all;
  for (const auto& [row, answer] : said.answers) all[row].answer = answer;
  for (const auto& [row, why] : said.out_of_scope) all[row].scope = why;
  for (auto& [row, one] : all) {
    const auto* decision = decision_of(record, said.system, row);
    if (decision == nullptr && record.state != InboxState::accepted) continue;
    if (decision != nullptr && decision->choice == RowChoice::leave) {
      if (!trusted(decision->settled)) continue;
      one.declined = decision->settled;
    }
    one.responsible = response.responsible;
    one.issued = response.head.issued;
    one.message = verified.id;
    rows.try_emplace(row, std::move(one));
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

/// Whoever takes an answer with an early day says that the day is right: it is the same answer.
bool same_answer(Answer signed_one, Answer now) {
  for (Answer* answer : {&signed_one, &now}) {
    for (auto* check : {&answer->first, &answer->second}) {
      if (*check) (*check)->early = false;
    }
  }
  return signed_one == now;
}

/// What was not taken over and says the same of another day is no other word.
bool holds(const Said& said, const SheetView& view, std::uint8_t row) {
  const auto& scope = view.assessment.circumstances.out_of_scope;
  const auto now = scope.find(row);
  const std::string scope_now = now == scope.end() ? std::string() : now->second;
  if (said.scope != scope_now) return false;
  if (!said.answer) return true;
  const Answer& answer = view.assessment.answer(row);
  return said.declined != 0 ? same_statement(*said.answer, answer) : same_answer(*said.answer, answer);
}

/// The newest entry about a subject, of one kind where that is asked for; without words where there is none.
Result<HistoryEntry> newest_entry(const vault::Vault& vault, std::string subject, std::optional<Action> action) {
  HistoryFilter filter;
  filter.subject = std::move(subject);
  constexpr std::size_t page = 100;
  MAMORI_TAKE(const auto entries,
              vault.history_page(filter, std::numeric_limits<std::int64_t>::max(), action ? page : 1));
  const auto found =
      std::ranges::find_if(entries, [&](const HistoryEntry& entry) { return !action || entry.action == *action; });
  return found == entries.end() ? HistoryEntry{} : *found;
}

/// The paper that was taken down with this entry: its own entry is the first of its sheet behind it.
Result<std::optional<exchange::CorrectingPaper>> paper_behind(const vault::Vault& vault, SheetId sheet,
                                                              std::uint64_t sequence) {
  HistoryFilter filter;
  filter.subject = std::to_string(static_cast<std::int64_t>(sheet));
  constexpr std::size_t page = 1000;
  MAMORI_TAKE(const auto entries, vault.history_page(filter, std::numeric_limits<std::int64_t>::max(), page));
  const HistoryEntry* paper = nullptr;
  for (const HistoryEntry& entry : entries) {  // newest first
    if (entry.action == Action::paper_taken_down && entry.sequence > sequence) paper = &entry;
  }
  if (paper == nullptr) return std::nullopt;
  MAMORI_TAKE(const auto told, vault.history_detail(paper->sequence));
  // What was taken out of the history names nobody.
  const auto* said = std::get_if<std::vector<FactValue>>(&told.after.value);
  if (said == nullptr || said->size() < 2) return std::nullopt;
  const auto* came = std::get_if<std::int64_t>(&(*said)[0].value);
  const auto* signer = std::get_if<std::string>(&(*said)[1].value);
  if (came == nullptr || signer == nullptr || signer->empty()) return std::nullopt;
  return exchange::CorrectingPaper{*signer, local_date(*came)};
}

/// What the sheet says otherwise, by whom and when.
Result<std::map<std::uint8_t, Correction>> corrections(const vault::Vault& vault, const SheetView& view,
                                                       const SaidRows& rows) {
  std::map<std::uint8_t, Correction> found;
  for (const Row& row : view.assessment.sheet().rows) {
    const auto said = rows.find(row.index);
    if (said == rows.end() || holds(said->second, view, row.index)) continue;
    const Said& last = said->second;
    auto entry = newest_entry(vault, vault::place_of(view.id, row.key), {});
    if (!entry) return pass_on(entry);
    Correction correction;
    correction.was = last.answer.value_or(Answer{});
    correction.scope_was = last.scope;
    correction.responsible = last.responsible;
    correction.issued = last.issued;
    if (last.declined != 0) {
      MAMORI_TAKE(auto decided, newest_entry(vault, vault::hexadecimal(last.message), Action::rows_settled));
      correction.declined = decided.sequence > entry->sequence;
      if (correction.declined) entry = std::move(decided);
    }
    const auto standing = std::ranges::find(view.progress.rows, &row, &RowStanding::row);
    if (standing != view.progress.rows.end()) correction.now = view.stands_on(*standing).value_or(Origin::typed);
    correction.when = entry->time;
    correction.who = entry->who;
    const bool words = entry->reason != reason_paper && entry->reason != reason_response;
    if (words) correction.why = entry->reason;
    if (!correction.declined && correction.now == Origin::paper) {
      MAMORI_TAKE(auto paper, paper_behind(vault, view.id, entry->sequence));
      correction.paper = std::move(paper);
    }
    found.emplace(row.index, std::move(correction));
  }
  return found;
}

Result<std::optional<SignedSheet>> signed_of(const vault::Vault& vault, const Known& known, const SheetView& view) {
  const auto vendor = std::ranges::find(known.vendors, view.owner, &Vendor::name);
  if (view.assessment.kind != SheetKind::vendor || vendor == known.vendors.end()) return std::nullopt;
  SignedSheet sheet;
  SaidRows rows;
  for (const auto& record : known.inbox) {
    if (!known.speaks(record, vendor->id, view.assessment.edition->id)) continue;
    MAMORI_TAKE(const auto verified, exchange::verify(record.envelope));
    const auto& response = std::get<exchange::Response>(verified.message);
    const auto said = std::ranges::find(response.systems, view.system, &exchange::SystemAnswers::system);
    if (said == response.systems.end() || response.head.edition != view.assessment.edition->id) continue;
    if (record.id == view.response) name_signer(sheet, verified, record);
    add_said(rows, verified, *said, record, [&](UnixTime then) { return known.trusted(vendor->id, record, then); });
  }
  MAMORI_TAKE(auto since, corrections(vault, view, rows));
  sheet.corrections = std::move(since);
  if (!sheet.response && sheet.corrections.empty()) return std::nullopt;
  return sheet;
}

}  // namespace

Result<std::optional<SignedSheet>> PharmacyDesk::signed_sheet(const SheetView& view) const {
  MAMORI_TAKE(const auto known, Known::read(vault_));
  return signed_of(vault_, known, view);
}

Result<void> PharmacyDesk::add_signatures(std::vector<SheetView>& sheets) const {
  MAMORI_TAKE(const auto known, Known::read(vault_));
  for (auto& sheet : sheets) {
    MAMORI_TAKE(auto signature, signed_of(vault_, known, sheet));
    sheet.signature = std::move(signature);
  }
  return {};
}

}  // namespace mamori::desks

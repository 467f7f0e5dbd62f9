// The signed status: what an inspector is shown of a pharmacy, and on what it stands.
#include "desks/lookup.hpp"
#include "desks/outgoing.hpp"
#include "desks/pharmacy_desk.hpp"

#include <algorithm>
#include <ranges>

namespace mamori::desks {
namespace {

/// わからない is this device's own note; to everybody else the row is open.
Tally outward(Tally tally) {
  tally.unsure = 0;
  return tally;
}

exchange::SheetStatus status_of(SheetKind kind, const std::string& system, const Progress& progress) {
  return {kind, system, outward(progress.required), outward(progress.reference), progress.last_check_day};
}

/// Remarks stay in the pharmacy.
exchange::StatedRow stated(Answer answer, bool outside) {
  if (outside) return {{}, true};
  answer = desks::outward(answer);
  answer.remark.clear();
  return {std::move(answer), false};
}

std::vector<exchange::StatusCorrection> corrections_of(const SheetView& sheet, UnixTime now) {
  std::vector<exchange::StatusCorrection> told;
  if (!sheet.signature) return told;
  for (const Row& row : sheet.assessment.sheet().rows) {
    const auto found = sheet.signature->corrections.find(row.index);
    if (found == sheet.signature->corrections.end()) continue;
    const Correction& one = found->second;
    told.push_back({row.key.text(), one.declined, std::min(one.when, now), one.who});
    auto& said = told.back().said.emplace();
    said.was = stated(one.was, !one.scope_was.empty());
    said.now =
        stated(sheet.assessment.answer(row.index), sheet.assessment.circumstances.out_of_scope.contains(row.index));
    said.signer = one.responsible;
    said.issued = std::min(one.issued, now);
    said.paper = one.paper;
  }
  return told;
}

}  // namespace

Result<void> PharmacyDesk::add_vendor_sheets(exchange::Status& status, const Overview& overview) const {
  MAMORI_TAKE(auto sheets, sheets_.views(overview.edition->id));
  MAMORI_TRY(add_signatures(sheets));
  const auto asked_for = [](const VendorSheet& sheet) { return sheet.state != VendorState::not_needed; };
  for (const auto& vendor : overview.vendor_sheets | std::views::filter(asked_for)) {
    auto& told = status.sheets.emplace_back(status_of(SheetKind::vendor, vendor.system, vendor.progress));
    const auto of_one_name = [&](const VendorSheet& other) {
      return other.system == vendor.system && asked_for(other);
    };
    if (std::ranges::count_if(overview.vendor_sheets, of_one_name) > 1) told.vendor = vendor.vendor;
    const auto sheet = std::ranges::find(sheets, SheetId{vendor.sheet}, &SheetView::id);
    if (sheet == sheets.end()) continue;
    told.footing = sheet->footing();
    told.corrections = corrections_of(*sheet, status.head.issued);
  }
  for (const LeftOut& out : overview.left_out) {
    auto& told = status.left_out.emplace_back(exchange::LeftOutSheet{
        out.why, out.vendor, out.system, outward(out.required), outward(out.reference), out.footing});
    for (const Row* row : out.noes) told.noes.push_back(row->key.text());
    const auto sheet = std::ranges::find(sheets, out.sheet, &SheetView::id);
    if (sheet != sheets.end()) told.corrections = corrections_of(*sheet, status.head.issued);
  }
  return room_in_status(std::max(status.sheets.size() - 1, status.left_out.size()));
}

Result<Outgoing> PharmacyDesk::make_status(std::span<const std::uint8_t> nonce) {
  MAMORI_TRY(begun_edition());
  MAMORI_TAKE(const auto seen, overview());
  MAMORI_TAKE(const auto history, vault_.history_head());
  status_head_ = history;
  const auto now = clock_.now();
  exchange::Status status;
  status.head = head_of(vault_, seen.profile, *seen.edition, now);
  status.checkpoint = checkpoint_of(history, now);
  status.nonce.assign(nonce.begin(), nonce.end());
  status.sheets.push_back(status_of(SheetKind::pharmacy, {}, seen.own.progress));
  MAMORI_TRY(add_vendor_sheets(status, seen));
  // A reminder to have the chart at hand is not a thing missing.
  status.missing =
      static_cast<std::uint32_t>(std::count_if(seen.missing.begin(), seen.missing.end(), [](const Missing& m) {
        return m.kind != MissingKind::chart_to_be_shown;
      }));
  MAMORI_TAKE(auto made, exchange::sign(status, vault_.signing_key()));
  return outgoing(vault_, made.id, std::move(made.envelope));
}

Result<void> PharmacyDesk::log_status_shown(Channel channel) {
  return vault_.note_shown(name_of(channel), status_head_);
}

std::function<Result<void>(vault::Writer&)> PharmacyDesk::status_note(Channel channel) const {
  return
      [channel, head = status_head_](vault::Writer& writer) { return writer.log_status_shown(name_of(channel), head); };
}

}  // namespace mamori::desks

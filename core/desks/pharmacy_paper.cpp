// A vendor without the app: its form came back filled in by hand, and a person takes it down.
#include "base/text.hpp"
#include "checklist/assessment.hpp"
#include "desks/days.hpp"
#include "desks/edition_shelf.hpp"
#include "desks/filled_copy.hpp"
#include "desks/lookup.hpp"
#include "desks/pharmacy_desk.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

struct AskedSystem {
  SystemView system;
  std::vector<SystemView> others;  ///< of the same request
};

Result<AskedSystem> asked_system(const std::vector<VendorView>& vendors, SheetId sheet) {
  for (const auto& vendor : vendors) {
    const auto found = std::ranges::find(vendor.systems, sheet, &SystemView::sheet);
    if (found == vendor.systems.end()) continue;
    AskedSystem asked{*found, {}};
    std::ranges::copy_if(vendor.systems, std::back_inserter(asked.others), [&](const SystemView& other) {
      return other.sheet != sheet && other.request && other.request == found->request;
    });
    return asked;
  }
  return not_found<AskedSystem>("sheet");
}

/// Whether every row of this fiscal year has an answer or is out of scope, with what the paper says.
bool fills(const SheetView& sheet, const TakenPaper& paper, CivilDate today) {
  Assessment after = sheet.assessment;
  for (const auto& [key, answer] : paper.answers) {
    const Row* row = after.sheet().find(key);
    if (row == nullptr) continue;
    after.answers[row->index] = answer;
    if (sheet.response) after.circumstances.out_of_scope.erase(row->index);
  }
  for (const auto& [key, why] : paper.outside) {
    if (const Row* row = after.sheet().find(key)) after.circumstances.out_of_scope[row->index] = why;
  }
  return checklist::evaluate(after, today).required.open() == 0;
}

}  // namespace

Result<void> PharmacyDesk::write_paper(vault::Writer& writer, const SheetView& before, const TakenPaper& paper) const {
  // The copy first: it is what the answers stand on.
  if (paper.copy) {
    MAMORI_TRY(writer.add_evidence(*paper.copy, paper.content));
  }
  MAMORI_TAKE(const auto origin, writer.rest_on_paper(before.id, paper.received));
  for (const auto& [key, reason] : paper.outside) {
    MAMORI_TAKE(const auto why, checklist::checked_remark(reason, key.text()));
    MAMORI_TAKE(const auto row, SheetBook::row_of(before, key));
    const auto set = writer.set_scope(before.id, key, row->index, why, origin);
    if (!set) return set;
  }
  // A row that the vendor signed as outside the contract is in it again when the paper answers it; one that was put
  // outside here is put back here.
  SheetView inside = before;
  for (const auto& [key, answer] : paper.answers) {
    if (!before.response) break;
    MAMORI_TAKE(const auto row, SheetBook::row_of(before, key));
    if (inside.assessment.circumstances.out_of_scope.erase(row->index) == 0) continue;
    MAMORI_TRY(writer.set_scope(before.id, key, row->index, {}, origin));
  }
  for (const auto& [key, answer] : paper.answers) {
    MAMORI_TAKE(const auto kept, sheets_.checked(inside, key, answer, Hand::other));
    const auto index = before.assessment.sheet().find(key)->index;
    const auto put = writer.put_answer(before.id, key, index, kept, origin);
    if (!put) return put;
  }
  return {};
}

Result<void> PharmacyDesk::take_down(SheetId sheet, const TakenPaper& paper) {
  MAMORI_TAKE(const auto before, sheets_.view(sheet));
  const auto today = clock_.today();
  MAMORI_TRY(checklist::check_day(paper.received, today, "day"));
  MAMORI_TAKE(const auto signer, checked_name(paper.signer, "signer"));
  MAMORI_TAKE(const auto vendors, vendor_views(before.assessment.edition->id, true));
  MAMORI_TAKE(const auto asked, asked_system(vendors, sheet));
  const bool done = fills(before, paper, today) && std::ranges::all_of(asked.others, [](const SystemView& other) {
                      return other.progress.required.open() == 0;
                    });
  Sending came{moment_on(paper.received, clock_)};
  came.channel = paper.channel;
  came.note = signer;
  return vault_.change(reason_paper, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TRY(write_paper(writer, before, paper));
    return writer.log_paper(sheet, asked.system.request, came, done);
  });
}

Result<void> PharmacyDesk::take_filled(SheetId sheet, const TakenCopy& copy) {
  MAMORI_TAKE(const auto before, sheets_.view(sheet));
  TakenPaper paper{copy.received.value_or(clock_.today()), copy.signer, {}};
  for (const auto& row : copy.rows) {
    if (row.out_of_scope.empty())
      paper.answers.emplace_back(row.key, row.answer);
    else
      paper.outside.emplace_back(row.key, row.out_of_scope);
  }
  if (before.assessment.kind == SheetKind::pharmacy) {
    return sheets_.answer_all(sheet, paper.answers, reason_filled, {}, Hand::own);
  }
  paper.channel = Channel::file;
  paper.copy = evidence_of_file(copy.name, copy.file, paper.received, subject_of(sheet));
  paper.content = copy.file;
  return take_down(sheet, paper);
}

}  // namespace mamori::desks

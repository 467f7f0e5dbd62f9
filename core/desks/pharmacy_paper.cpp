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

/// Whether every row of this fiscal year has an answer, with those that are given now.
bool fills(const SheetView& sheet, const std::vector<std::pair<RowKey, Answer>>& given, CivilDate today) {
  Assessment after = sheet.assessment;
  for (const auto& [key, answer] : given) {
    if (const Row* row = after.sheet().find(key)) after.answers[row->index] = answer;
  }
  return checklist::evaluate(after, today).required.open() == 0;
}

}  // namespace

Result<void> PharmacyDesk::take_paper(const SheetView& before, CivilDate received, std::string_view signer,
                                      const std::vector<std::pair<RowKey, Answer>>& answers,
                                      const SheetBook::Also& first) {
  const auto today = clock_.today();
  if (const auto sound = checklist::check_day(received, today, "day"); !sound) return sound;
  const auto name = checked_name(signer, "signer");
  if (!name) return pass_on(name);
  const auto vendors = vendor_views(before.assessment.edition->id, true);
  if (!vendors) return pass_on(vendors);
  const auto asked = asked_system(*vendors, before.id);
  if (!asked) return pass_on(asked);
  const bool done = fills(before, answers, today) && std::ranges::all_of(asked->others, [](const SystemView& other) {
                      return other.progress.required.open() == 0;
                    });
  Sending came{moment_on(received, clock_)};
  came.channel = first ? Channel::file : Channel::paper;
  came.note = *name;
  return vault_.change(reason_paper, [&](vault::Writer& writer) -> Result<void> {
    if (first) {
      if (const auto done_first = first(writer); !done_first) return done_first;
    }
    for (const auto& [key, answer] : answers) {
      const auto kept = sheets_.checked(before, key, answer, Hand::other);
      if (!kept) return pass_on(kept);
      const auto index = before.assessment.sheet().find(key)->index;
      const auto put = writer.put_answer(before.id, key, index, *kept, Origin::paper);
      if (!put) return put;
    }
    return writer.log_paper(before.id, asked->system.request, came, done);
  });
}

Result<void> PharmacyDesk::take_down(SheetId sheet, CivilDate received, std::string_view signer,
                                     const std::vector<std::pair<RowKey, Answer>>& answers) {
  const auto before = sheets_.view(sheet);
  if (!before) return pass_on(before);
  return take_paper(*before, received, signer, answers, {});
}

Result<void> PharmacyDesk::take_filled(SheetId sheet, const TakenCopy& copy) {
  auto before = sheets_.view(sheet);
  if (!before) return pass_on(before);
  std::vector<std::pair<RowKey, Answer>> answers;
  for (const auto& row : copy.rows) {
    const auto* known = before->assessment.sheet().find(row.key);
    if (row.out_of_scope.empty()) answers.emplace_back(row.key, row.answer);
    // Such a row is open no more when it is asked whether the sheet is whole.
    else if (known != nullptr)
      before->assessment.circumstances.out_of_scope[known->index] = row.out_of_scope;
  }
  if (before->assessment.kind == SheetKind::pharmacy) {
    return sheets_.answer_all(sheet, answers, reason_filled, {}, Hand::own);
  }
  const auto received = copy.received.value_or(clock_.today());
  // The file first: it is what the answers stand on.
  return take_paper(*before, received, copy.signer, answers, [&](vault::Writer& writer) -> Result<void> {
    const auto kept =
        writer.add_evidence(evidence_of_file(copy.name, copy.file, received, subject_of(sheet)), copy.file);
    if (!kept) return pass_on(kept);
    for (const auto& row : copy.rows) {
      const auto* known = before->assessment.sheet().find(row.key);
      if (row.out_of_scope.empty() || known == nullptr) continue;
      const auto why = checklist::checked_remark(row.out_of_scope, row.key.text());
      if (!why) return pass_on(why);
      const auto set = writer.set_scope(sheet, row.key, known->index, *why, Origin::paper);
      if (!set) return set;
    }
    return {};
  });
}

}  // namespace mamori::desks

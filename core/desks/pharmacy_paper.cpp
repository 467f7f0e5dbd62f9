// A vendor without the app: its form came back filled in by hand, and a person takes it down.
#include "base/text.hpp"
#include "checklist/assessment.hpp"
#include "desks/days.hpp"
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

Result<void> PharmacyDesk::take_down(SheetId sheet, CivilDate received, std::string_view signer,
                                     const std::vector<std::pair<RowKey, Answer>>& answers) {
  const auto today = clock_.today();
  if (const auto sound = checklist::check_day(received, today, "day"); !sound) return sound;
  const auto name = checked_name(signer, "signer");
  if (!name) return pass_on(name);
  const auto before = sheets_.view(sheet);
  if (!before) return pass_on(before);
  const auto vendors = vendor_views(before->assessment.edition->id, true);
  if (!vendors) return pass_on(vendors);
  const auto asked = asked_system(*vendors, sheet);
  if (!asked) return pass_on(asked);
  const bool done = fills(*before, answers, today) && std::ranges::all_of(asked->others, [](const SystemView& other) {
                      return other.progress.required.open() == 0;
                    });
  Sending came{moment_on(received, clock_)};
  came.note = *name;
  return sheets_.answer_all(sheet, answers, reason_paper, [&](vault::Writer& writer) {
    return writer.log_paper(sheet, asked->system.request, came, done);
  });
}

}  // namespace mamori::desks

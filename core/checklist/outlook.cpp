#include "checklist/outlook.hpp"

#include <algorithm>
#include <tuple>

namespace mamori::checklist {
namespace {

/// What a row asks for today; nullopt when it asks for nothing.
std::optional<NextKind> kind_of(const RowStanding& standing) {
  switch (standing.state) {
    case RowState::overdue:
      return NextKind::overdue;
    case RowState::no:
      return standing.target_day ? std::optional(NextKind::target_near) : std::nullopt;
    case RowState::no_undated:
      return NextKind::undated;
    case RowState::to_confirm:
      return NextKind::to_confirm;
    case RowState::open:
    case RowState::unsure:
      return standing.row->is_gate ? NextKind::gate : NextKind::unanswered;
    case RowState::yes:
    case RowState::exempt:
      return std::nullopt;
  }
  return std::nullopt;
}

/// The things of one sheet's rows and its yearly check; `sheet` names whose they are.
void add_rows(std::vector<NextThing>& things, const Progress& progress, const NextThing& sheet, CivilDate today) {
  for (const auto& standing : progress.rows) {
    const auto kind = kind_of(standing);
    const bool waits = standing.row->obligation == Obligation::reference && progress.required.open() > 0;
    if (!kind || waits) continue;
    auto thing = sheet;
    thing.kind = *kind;
    thing.obligation = standing.row->obligation;
    thing.row = standing.row;
    thing.to_renew = standing.to_renew;
    thing.day = standing.target_day;
    thing.second_open = standing.second_open;
    things.push_back(std::move(thing));
  }
  if (!progress.next_check_due || *progress.next_check_due > today) return;
  auto yearly = sheet;
  yearly.kind = NextKind::yearly_check;
  yearly.day = progress.next_check_due;
  things.push_back(std::move(yearly));
}

void add_vendor(std::vector<NextThing>& things, const VendorSheet& vendor, CivilDate today) {
  NextThing sheet;
  sheet.sheet = vendor.sheet;
  sheet.vendor = vendor.vendor;
  sheet.system = vendor.system;
  sheet.vendor_signed = vendor.vendor_signed;
  switch (vendor.state) {
    case VendorState::not_needed:
      return;
    case VendorState::received:
      add_rows(things, vendor.progress, sheet, today);
      return;
    case VendorState::not_sent:
      sheet.kind = NextKind::vendor_not_asked;
      break;
    case VendorState::sent:
    case VendorState::expired: {
      const bool due = vendor.reminder_day && *vendor.reminder_day <= today;
      sheet.kind = due ? NextKind::reminder_due : NextKind::vendor_silent;
      sheet.day = vendor.sent_day;
      break;
    }
    case VendorState::to_confirm:
      sheet.kind = NextKind::response_waiting;
      break;
  }
  things.push_back(std::move(sheet));
}

/// Vendors' sheets count only for a pharmacy that runs a system and has a contract (マニュアル I.1).
bool needs_vendors(const Assessment& own, const Progress& progress) {
  return progress.gate_open && own.circumstances.has_vendor_contract;
}

bool does_first(const NextThing& a, const NextThing& b) {
  // What asks for one tap comes first; a thing without a day stands behind those with one.
  const auto order = [](const NextThing& thing) {
    return std::tuple(thing.kind, thing.obligation, !thing.to_renew, !thing.day, thing.day ? thing.day->days() : 0);
  };
  return order(a) < order(b);
}

std::optional<MissingKind> missing_kind(const RowStanding& standing) {
  const bool open = standing.state == RowState::open || standing.state == RowState::unsure;
  if (open) return standing.row->is_gate ? MissingKind::gate_unanswered : MissingKind::first_check_missing;
  if (standing.state == RowState::no_undated) return MissingKind::target_day_missing;
  if (standing.state == RowState::to_confirm) return MissingKind::check_to_confirm;
  return std::nullopt;
}

/// The chart is looked at itself, whatever the form says about it.
std::optional<MissingKind> chart_kind(const RowStanding& standing, bool chart_exists) {
  if (!standing.row->shown_in_person) return std::nullopt;
  switch (standing.state) {
    case RowState::yes:
    case RowState::no:
    case RowState::no_undated:
    case RowState::overdue:
      return chart_exists ? MissingKind::chart_to_be_shown : MissingKind::chart_missing;
    case RowState::open:
    case RowState::unsure:
    case RowState::to_confirm:
    case RowState::exempt:
      return std::nullopt;
  }
  return std::nullopt;
}

void add_missing(std::vector<Missing>& missing, const Progress& progress, const Missing& sheet, bool chart_exists) {
  for (const auto& standing : progress.rows) {
    if (standing.row->obligation == Obligation::reference) continue;
    for (const auto kind : {missing_kind(standing), chart_kind(standing, chart_exists)}) {
      if (!kind) continue;
      auto thing = sheet;
      thing.kind = *kind;
      thing.row = standing.row;
      missing.push_back(std::move(thing));
    }
  }
}

}  // namespace

std::vector<NextThing> next_things(const Assessment& own, const std::vector<VendorSheet>& vendors, CivilDate today) {
  const auto progress = evaluate(own, today);
  std::vector<NextThing> things;
  add_rows(things, progress, NextThing{}, today);
  if (needs_vendors(own, progress)) {
    for (const auto& vendor : vendors) add_vendor(things, vendor, today);
    if (vendors.empty()) things.emplace_back().kind = NextKind::no_vendor;
  }
  std::stable_sort(things.begin(), things.end(), does_first);
  return things;
}

std::vector<Missing> missing_for_inspection(const Assessment& own, const std::vector<VendorSheet>& vendors,
                                            bool chart_exists, CivilDate today) {
  const auto progress = evaluate(own, today);
  std::vector<Missing> missing;
  add_missing(missing, progress, Missing{}, chart_exists);
  if (needs_vendors(own, progress)) {
    for (const auto& vendor : vendors) {
      Missing sheet{MissingKind::vendor_sheet_missing, vendor.sheet, nullptr, vendor.vendor, vendor.system};
      // A sheet that has answers, from whatever it came, lacks the rows that have none.
      const bool begun = vendor.progress.required.answered > 0 && vendor.state != VendorState::not_needed;
      if (vendor.state == VendorState::received || begun) {
        add_missing(missing, vendor.progress, sheet, chart_exists);
      } else if (vendor.state != VendorState::not_needed) {
        missing.push_back(std::move(sheet));
      }
    }
  }
  std::stable_sort(missing.begin(), missing.end(), [](const Missing& a, const Missing& b) { return a.kind < b.kind; });
  return missing;
}

}  // namespace mamori::checklist

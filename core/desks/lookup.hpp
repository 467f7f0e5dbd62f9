// Finds one thing among many, or says that it is not there.
#pragma once

#include "base/error.hpp"
#include "desks/views.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::desks {

/// The one place that raises item_not_found; `what` names the kind of thing: "sheet", "vendor", "request", "arrival".
[[nodiscard]] Error not_found_error(std::string_view what);

/// The one place that raises year_not_begun; `edition` is the one that was asked for, if any.
[[nodiscard]] tl::unexpected<Error> year_not_begun(std::string_view edition);
/// The one place that raises edition_without_sheet.
[[nodiscard]] tl::unexpected<Error> without_sheet(SheetKind sheet);

/// Why a vendor is not asked; nullopt where it is. The pharmacy's own answers come before what is said of the vendor.
[[nodiscard]] inline std::optional<NotAsked> why_not_asked(Tie tie, bool has_contract, bool gate_open) {
  if (!gate_open) return NotAsked::gate;
  if (!has_contract) return NotAsked::contract;
  if (tie == Tie::direct) return std::nullopt;
  return tie == Tie::indirect ? NotAsked::indirect : NotAsked::ended;
}

/// What a request is at a moment: one that can no longer be answered is over, whether the store says so yet or not.
[[nodiscard]] inline RequestState state_at(const RequestRecord& request, UnixTime now) {
  const bool open = request.state == RequestState::drafted || request.state == RequestState::sent;
  return open && request.expires && now >= *request.expires ? RequestState::expired : request.state;
}

template <class T>
[[nodiscard]] Result<T> not_found(std::string_view what) {
  return tl::unexpected<Error>(not_found_error(what));
}

/// The first element for which `fits` holds. Errors: item_not_found.
template <class Range, class Fits>
[[nodiscard]] auto find_one(const Range& range, std::string_view what, Fits fits)
    -> Result<typename Range::value_type> {
  const auto found = std::find_if(range.begin(), range.end(), fits);
  if (found == range.end()) return not_found<typename Range::value_type>(what);
  return *found;
}

/// Whether two answers say the same, on whatever days that was checked.
[[nodiscard]] inline bool same_statement(Answer one, Answer other) {
  for (Answer* answer : {&one, &other}) {
    for (auto* check : {&answer->first, &answer->second}) {
      if (*check) **check = Check{(*check)->verdict, CivilDate::from_days(0), false};
    }
  }
  return one == other;
}

/// The systems that a request asks about, as this pharmacy calls them.
[[nodiscard]] inline std::vector<std::string> names_of(const RequestRecord& request, const Vendor& vendor) {
  std::vector<std::string> names;
  for (const auto id : request.systems) {
    for (const auto& system : vendor.systems) {
      if (system.id == id) names.push_back(system.name);
    }
  }
  return names;
}

/// Whether what arrived answers a request to this vendor.
[[nodiscard]] inline bool answers_vendor(const InboxRecord& arrived, const std::vector<RequestRecord>& requests,
                                         VendorId vendor) {
  return std::any_of(requests.begin(), requests.end(), [&](const RequestRecord& request) {
    return request.id == arrived.request && request.vendor == vendor;
  });
}

}  // namespace mamori::desks

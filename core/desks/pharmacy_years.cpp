// Beginning a year: the sheets of an edition, all at once.
#include "desks/edition_shelf.hpp"
#include "desks/lookup.hpp"
#include "desks/pharmacy_desk.hpp"

#include <algorithm>

namespace mamori::desks {

tl::unexpected<Error> year_not_begun(std::string_view edition) {
  return fail(ErrorCode::year_not_begun, std::string(edition));
}

tl::unexpected<Error> without_sheet(SheetKind sheet) {
  return fail(ErrorCode::edition_without_sheet, std::string(name_of(sheet)));
}

Result<void> PharmacyDesk::begin_year(std::string_view id) {
  MAMORI_TAKE(const auto edition, edition_of(library_, id));
  if (!edition->has(SheetKind::pharmacy)) return without_sheet(SheetKind::pharmacy);
  MAMORI_TAKE(const auto begun, begun_editions(vault_, library_));
  if (std::ranges::find(begun, id) != begun.end()) return fail(ErrorCode::year_begun_before, std::string(id));
  std::string follows;
  for (const auto& each : begun) {
    const auto* card = library_.card(each);
    if (card != nullptr && card->year < edition->year) follows = each;
  }
  std::vector<SystemId> systems;
  if (edition->has(SheetKind::vendor)) {
    MAMORI_TAKE(const auto vendors, vault_.vendors());
    for (const auto& vendor : vendors) {
      for (const auto& system : vendor.systems) systems.push_back(system.id);
    }
  }
  return vault_.change({}, [&](vault::Writer& writer) { return writer.begin_year(id, follows, systems); });
}

}  // namespace mamori::desks

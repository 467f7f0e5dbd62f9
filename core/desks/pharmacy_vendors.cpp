// Which vendors are asked at all, and about how much.
#include "desks/lookup.hpp"
#include "desks/pharmacy_desk.hpp"

#include <algorithm>
#include <array>

namespace mamori::desks {
namespace {

std::string_view name_of(NotAsked why) {
  constexpr std::array<std::string_view, 4> names{"gate", "contract", "indirect", "ended"};
  return names.at(static_cast<std::size_t>(why));
}

}  // namespace

Result<void> PharmacyDesk::set_vendor_tie(VendorId vendor, Tie tie, std::string_view reason) {
  return vault_.change(reason, [&](vault::Writer& writer) { return writer.set_vendor_tie(vendor, tie); });
}

Result<void> PharmacyDesk::room_for(std::size_t systems) {
  if (systems > exchange::system_limit) {
    return fail(ErrorCode::too_many_systems, std::to_string(exchange::system_limit));
  }
  return {};
}

Result<void> PharmacyDesk::room_in_status(std::size_t systems) {
  // One sheet is the pharmacy's own.
  constexpr std::size_t most = exchange::sheet_limit - 1;
  if (systems > most) return fail(ErrorCode::too_many_sheets, std::to_string(most));
  return {};
}

Result<void> PharmacyDesk::may_ask(const Vendor& vendor, const Profile& profile, const std::vector<SheetView>& sheets) {
  const auto own = std::ranges::find(sheets, SheetKind::pharmacy, [](const SheetView& s) { return s.assessment.kind; });
  const bool gate_open = own == sheets.end() || own->progress.gate_open;
  const auto why = why_not_asked(vendor.tie, profile.has_vendor_contract, gate_open);
  if (why) return fail(ErrorCode::vendor_not_asked, std::string(name_of(*why)));
  return {};
}

Result<void> PharmacyDesk::may_ask_now(VendorId id) const {
  MAMORI_TAKE(const auto profile, vault_.profile());
  MAMORI_TAKE(const auto vendors, vault_.vendors());
  MAMORI_TAKE(const auto vendor, find_one(vendors, "vendor", [&](const Vendor& v) { return v.id == id; }));
  MAMORI_TAKE(const auto edition, edition_in_use());
  if (edition == nullptr) return may_ask(vendor, profile, {});
  MAMORI_TAKE(const auto sheets, sheets_.views(edition->id));
  return may_ask(vendor, profile, sheets);
}

Result<void> PharmacyDesk::take_back_sending(const MessageKey& request) {
  return vault_.change({}, [&](vault::Writer& writer) { return writer.take_back_sending(request); });
}

}  // namespace mamori::desks

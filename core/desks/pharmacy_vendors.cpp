// Which vendors are asked at all, and about how much.
#include "desks/pharmacy_desk.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

/// Why the vendor is not asked; empty where it is.
std::string_view reason_not_to_ask(const Vendor& vendor, const Profile& profile, const std::vector<SheetView>& sheets) {
  const auto own = std::ranges::find(sheets, SheetKind::pharmacy, [](const SheetView& s) { return s.assessment.kind; });
  if (own != sheets.end() && !own->progress.gate_open) return "gate";
  if (!profile.has_vendor_contract) return "contract";
  switch (vendor.tie) {
    case Tie::direct:
      break;
    case Tie::indirect:
      return "indirect";
    case Tie::ended:
      return "ended";
  }
  return {};
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

Result<void> PharmacyDesk::may_ask(const Vendor& vendor, const Profile& profile, const std::vector<SheetView>& sheets) {
  const auto why = reason_not_to_ask(vendor, profile, sheets);
  if (!why.empty()) return fail(ErrorCode::vendor_not_asked, std::string(why));
  return {};
}

Result<void> PharmacyDesk::take_back_sending(const MessageKey& request) {
  return vault_.change({}, [&](vault::Writer& writer) { return writer.take_back_sending(request); });
}

}  // namespace mamori::desks

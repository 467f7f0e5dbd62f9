#include "desks/trust.hpp"

#include "base/text.hpp"
#include "vault/faults.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

/// A name that looks like a trusted one on the screen is that name.
bool alike(std::string_view one, std::string_view other) {
  return one == other || skeleton(one) == skeleton(other);
}

}  // namespace

Result<std::vector<PinView>> trusted_keys(const vault::Vault& vault) {
  MAMORI_TAKE(const auto pins, vault.pins());
  std::vector<PinView> views;
  for (const Pin& pin : pins) {
    views.push_back({pin.id, pin.name, pin.key, pin.digits, pin.since, pin.who, pin.how, pin.reason, pin.ended,
                     pin.ended_by, pin.ended_reason});
  }
  return views;
}

Result<void> unpin(vault::Vault& vault, PinId pin, std::string_view reason) {
  MAMORI_TRY(reason_given(reason));
  return vault.change(reason, [&](vault::Writer& writer) { return writer.unpin(pin); });
}

Result<void> reason_given(std::string_view reason) {
  if (trimmed(reason).empty()) return vault::reason_missing("reason");
  return {};
}

Result<void> same_digits(std::string_view digits, const crypto::PublicKey& key) {
  if (exchange::fingerprint(key) != digits) return fail(ErrorCode::fingerprint_differs, "digits");
  return {};
}

Result<PharmacyKeys> PharmacyKeys::read(const vault::Vault& vault) {
  MAMORI_TAKE(auto pins, vault.pins());
  PharmacyKeys keys;
  for (Pin& pin : pins) {
    if (pin.ended == 0 && pin.key) keys.pins_.push_back(std::move(pin));
  }
  return keys;
}

exchange::KeyStanding PharmacyKeys::standing(std::string_view pharmacy, const crypto::PublicKey& key) const {
  const auto compared = [&](const Pin& pin) { return pin.key == key && alike(pin.name, pharmacy); };
  if (std::ranges::any_of(pins_, compared)) return exchange::KeyStanding::known;
  return pins_of(pharmacy).empty() ? exchange::KeyStanding::first_seen : exchange::KeyStanding::changed;
}

Result<void> PharmacyKeys::goes_by(std::string_view pharmacy, const crypto::PublicKey& key) const {
  const auto pin = std::ranges::find(pins_, std::optional(key), &Pin::key);
  if (pin == pins_.end() || standing(pharmacy, key) == exchange::KeyStanding::known) return {};
  return fail(ErrorCode::key_of_other_pharmacy, pin->name);
}

std::vector<PinId> PharmacyKeys::pins_of(std::string_view pharmacy) const {
  std::vector<PinId> ids;
  for (const Pin& pin : pins_) {
    if (alike(pin.name, pharmacy)) ids.push_back(pin.id);
  }
  return ids;
}

Result<std::map<VendorId, std::string>> expected_digits(const vault::Vault& vault) {
  MAMORI_TAKE(const auto pins, vault.pins());
  std::map<VendorId, std::string> digits;
  for (const Pin& pin : pins) {
    if (pin.ended == 0 && pin.vendor && !pin.key) digits.emplace(*pin.vendor, pin.digits);
  }
  return digits;
}

}  // namespace mamori::desks

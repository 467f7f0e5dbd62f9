// Verbs about keys: whose is trusted, since when, and that it is so no longer.
#include "base/text.hpp"
#include "vault/pins.hpp"
#include "vault/vendors.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {

Result<void> Writer::accept_vendor_key(VendorId vendor, const crypto::PublicKey& key, Comparison how) {
  MAMORI_TRY(permit(impl_.session.role, Verb::vendor_key));
  const auto before = read_vendor_key(impl_.database, vendor);
  if (!before) return pass_on(before);
  if (*before == key) return {};
  MAMORI_TAKE(const auto name, read_vendor_name(impl_.database, vendor));
  auto done = end_vendor_pins(impl_.database, vendor, at_.time, impl_.session.name, reason_);
  if (done)
    done = insert_pin(impl_.database,
                      {{}, vendor, name, key, {}, at_.time, impl_.session.name, how, *before ? reason_ : ""});
  if (done) done = update_vendor_key(impl_.database, vendor, key);
  if (!done) return done;
  return append({Action::vendor_key_accepted, text_of(vendor), *before ? bytes(**before) : Fact{},
                 list({bytes(key), number(how)})});
}

Result<void> Writer::meet_expected_key(VendorId vendor, const crypto::PublicKey& key) {
  // Whoever may accept a response may meet a key that the responsible person expects.
  MAMORI_TRY(permit(impl_.session.role, Verb::decide));
  MAMORI_TAKE(const auto pin, read_expected_pin(impl_.database, vendor));
  auto done = update_pin_key(impl_.database, pin.id, key);
  if (done) done = update_vendor_key(impl_.database, vendor, key);
  if (!done) return done;
  return append({Action::vendor_key_accepted, text_of(vendor), text(pin.digits), bytes(key)});
}

Result<void> Writer::expect_vendor_digits(VendorId vendor, std::string_view digits, Comparison how) {
  MAMORI_TRY(permit(impl_.session.role, Verb::digits));
  const auto before = read_vendor_key(impl_.database, vendor);
  if (!before) return pass_on(before);
  MAMORI_TAKE(const auto name, read_vendor_name(impl_.database, vendor));
  auto done = end_vendor_pins(impl_.database, vendor, at_.time, impl_.session.name, reason_);
  if (done) {
    done = insert_pin(impl_.database,
                      {{}, vendor, name, {}, std::string(digits), at_.time, impl_.session.name, how, reason_});
  }
  if (done) done = update_vendor_key(impl_.database, vendor, std::nullopt);
  if (!done) return done;
  return append({Action::digits_expected, text_of(vendor), *before ? bytes(**before) : Fact{},
                 list({text(digits), number(how)})});
}

Result<void> Writer::pin_pharmacy(std::string_view typed, const crypto::PublicKey& key, Comparison how,
                                  const std::vector<PinId>& replaces) {
  MAMORI_TRY(permit(impl_.session.role, Verb::pharmacy_key));
  MAMORI_TAKE(const auto name, checked_name(typed, "pharmacy"));
  std::vector<Fact> before;
  for (const PinId pin : replaces) {
    MAMORI_TRY(end_pin(impl_.database, pin, at_.time, impl_.session.name, reason_));
    before.push_back(number(pin));
  }
  const Pin pin{{}, {}, name, key, {}, at_.time, impl_.session.name, how, reason_};
  MAMORI_TRY(insert_pin(impl_.database, pin));
  return append({Action::pharmacy_pinned, name, list(before), list({bytes(key), number(how)})});
}

Result<void> Writer::unpin(PinId id) {
  MAMORI_TRY(permit(impl_.session.role, Verb::unpin));
  MAMORI_TAKE(const auto pin, read_pin_in_force(impl_.database, id));
  auto done = end_pin(impl_.database, id, at_.time, impl_.session.name, reason_);
  if (done && pin.vendor) done = update_vendor_key(impl_.database, *pin.vendor, std::nullopt);
  if (!done) return done;
  return append({Action::key_unpinned, text_of(id), pin.key ? bytes(*pin.key) : text(pin.digits), {}});
}

}  // namespace mamori::vault

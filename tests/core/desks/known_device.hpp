// A store whose device has a key that is known beforehand, so that messages that were sealed once and for all open
// here.
#pragma once

#include "core/desks/two_stores.hpp"
#include "vault/cipher.hpp"
#include "vault/key_files.hpp"
#include "vault/organisation.hpp"

namespace mamori::desks {

/// The key whose seed is 32 times `byte`, as in tests/fixtures/exchange.
inline crypto::SigningKey key_of(std::uint8_t byte) {
  SecretBytes seed(std::size_t{32});
  for (std::uint8_t& place : seed.writable()) place = byte;
  return crypto::SigningKey::from_seed(seed);
}

/// A closed store whose device has this key. No verb gives a device its key: it is written into the store.
class KnownDevice {
 public:
  KnownDevice(Desk desk, const std::string& name, const crypto::SigningKey& key, const Clock& clock) {
    const vault::NewVault wanted{desk, name, "見本 花子", false, crypto::KdfCost{8192, 1}};
    {
      auto made = vault::Vault::create(place(), wanted, passphrase(), clock).value();
      if (desk == Desk::pharmacy) REQUIRE(PharmacyDesk(made, library(), clock).begin_year("r5"));
    }
    const auto slots = vault::read_keys(place()).value().front();
    const auto opened = vault::open_slot(slots.vault, slots.slots[0], passphrase()).value();
    auto database = vault::open_encrypted(place() / "vault.db", opened).value();
    REQUIRE(database.execute("DELETE FROM device"));
    REQUIRE(vault::insert_device_key(database, key, opened));
  }

  /// A copy of it in a folder of its own, open; quicker than making another.
  [[nodiscard]] vault::Vault open_copy(const std::filesystem::path& folder, const Clock& clock) const {
    std::filesystem::copy(place(), folder);
    return vault::Vault::open(folder, {}, passphrase(), clock).value();
  }

 private:
  static SecretBytes passphrase() { return SecretBytes::from_text("correct horse battery"); }
  [[nodiscard]] std::filesystem::path place() const { return folder_.path() / "vault"; }

  fakes::TemporaryFolder folder_;
};

}  // namespace mamori::desks

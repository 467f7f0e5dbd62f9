// The port to a key that lives in this device's hardware and never leaves it. What it protects cannot be tried out
// anywhere else, which is what makes a short PIN worth anything.
#pragma once

#include "base/error.hpp"
#include "crypto/secret.hpp"

#include <array>
#include <cstdint>

namespace mamori::crypto {

/// Names a key inside the hardware; no secret.
using HardwareKeyId = std::array<std::uint8_t, 16>;

class KeyStore {
 public:
  virtual ~KeyStore() = default;
  /// Whether this device has hardware that makes keys which cannot be exported. Where it has none no PIN is offered.
  [[nodiscard]] virtual bool present() const = 0;
  /// A new key for `input` alone: where the hardware can, it is told whom to answer and counts who asks with something
  /// else. Errors: key_store_missing, storage_*.
  [[nodiscard]] virtual Result<HardwareKeyId> make(const SecretBytes& input) = 0;
  /// 32 bytes that only this key makes of the input that it was made for, the same each time; others for any other
  /// input. Errors: key_store_missing, also for a key that is not there (another device, or the person took the screen
  /// lock away); key_store_waits when the hardware takes no more tries for now; storage_*.
  [[nodiscard]] virtual Result<SecretBytes> answer(const HardwareKeyId& key, const SecretBytes& input) = 0;
  virtual void forget(const HardwareKeyId& key) = 0;
};

/// A device without such hardware, or one that we have no adapter for.
class NoKeyStore final : public KeyStore {
 public:
  [[nodiscard]] bool present() const override { return false; }
  [[nodiscard]] Result<HardwareKeyId> make(const SecretBytes& input) override;
  [[nodiscard]] Result<SecretBytes> answer(const HardwareKeyId& key, const SecretBytes& input) override;
  void forget(const HardwareKeyId&) override {}
};

/// Raised by every key store that cannot answer.
[[nodiscard]] tl::unexpected<Error> key_store_missing(std::string where);

}  // namespace mamori::crypto

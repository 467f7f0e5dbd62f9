// Keys in a TPM 2.0 (TCG "Trusted Platform Module Library", part 3). A key is an HMAC key that the chip made under its
// own storage key and that cannot leave it; the secret is the key's authorisation, so that it is the chip which counts
// wrong tries and refuses more (part 1, "Dictionary Attack Protection"), whatever becomes of our files. How many and
// how long is the chip's own setting; whoever may reset it (the owner of an empty lockout authorisation, which is how
// systems are mostly set up) is held up by the chip's slowness and Argon2id alone.
#pragma once

#include "crypto/key_store.hpp"

#include <filesystem>
#include <mutex>
#include <string>
#include <tss2/tss2_tcti.h>

namespace mamori::app {

/// How a TPM is reached: the initialiser of one of tpm2-tss' transports, and what it is told.
struct TpmWay {
  TSS2_TCTI_INIT_FUNC transport = nullptr;
  std::string place;
};

/// Opens the TPM anew for each call and leaves nothing in it: what the chip gives for safekeeping (the key, wrapped for
/// this chip alone) is a file in `folder`.
class TpmKeyStore final : public crypto::KeyStore {
 public:
  TpmKeyStore(TpmWay way, std::filesystem::path folder);

  /// Whether a TPM 2.0 answers and its owner lets programs make keys. Asked once.
  [[nodiscard]] bool present() const override;
  [[nodiscard]] Result<crypto::HardwareKeyId> make(const SecretBytes& input) override;
  [[nodiscard]] Result<SecretBytes> answer(const crypto::HardwareKeyId& key, const SecretBytes& input) override;
  void forget(const crypto::HardwareKeyId& key) override;

 private:
  [[nodiscard]] bool answers() const;
  [[nodiscard]] std::filesystem::path file_of(const crypto::HardwareKeyId& key) const;

  TpmWay way_;
  std::filesystem::path folder_;
  mutable std::once_flag asked_;
  mutable bool present_ = false;
};

}  // namespace mamori::app

// That the person at work entered the own secret just now: what a verb asks for that must not be done by somebody who
// found the device open.
#pragma once

#include "base/error.hpp"
#include "vault/records.hpp"
#include "vault/vault_id.hpp"

#include <memory>

namespace mamori::vault {

struct Derived;
enum class SlotKind : std::uint8_t;

/// Made by Vault::prove alone, good for the same person in the same vault. Meant for the one step it was asked for:
/// keep none longer than that.
class Proof {
 public:
  Proof(Proof&&) noexcept = default;
  Proof& operator=(Proof&&) noexcept = default;
  Proof(const Proof&) = delete;
  Proof& operator=(const Proof&) = delete;

 private:
  friend class Vault;
  Proof(const VaultId& vault, PersonId person) : vault_(vault), person_(person) {}

  VaultId vault_;
  PersonId person_;
};

/// A proof that is being made: the part that takes long, apart from the store. It may run on any thread, while the
/// vault is in use or after it was closed; what came of it is for Vault::finish_proof.
class ProofWork {
 public:
  ProofWork(ProofWork&& other) noexcept;
  ProofWork& operator=(ProofWork&& other) noexcept;
  ~ProofWork();  ///< wipes the secret and what it opened

  /// Opens the person's key slot with the secret. Once.
  void run();

 private:
  friend class Vault;
  struct Parts;
  explicit ProofWork(std::unique_ptr<Parts> parts);

  std::unique_ptr<Parts> parts_;
};

/// A new secret that is made into a way in: the part that takes long, apart from the store. Made by
/// Vault::begin_secret, begin_pin and begin_recovery; it may run on any thread, and what came of it is for the verb
/// that sets the secret.
class SecretWork {
 public:
  SecretWork(SecretWork&& other) noexcept;
  SecretWork& operator=(SecretWork&& other) noexcept;
  ~SecretWork();  ///< wipes the secret and what was made of it; a key of the hardware that nothing uses is forgotten

  /// Derives the key, for a PIN with the hardware. Once.
  void run();

 private:
  friend class Vault;
  struct Parts;
  explicit SecretWork(std::unique_ptr<Parts> parts);
  /// What was made of a secret of this kind. Errors: not_allowed, not_enough_memory.
  [[nodiscard]] Result<const Derived*> made(SlotKind kind) const;

  std::unique_ptr<Parts> parts_;
};

}  // namespace mamori::vault

// That the person at work entered the own secret just now: what a verb asks for that must not be done by somebody who
// found the device open.
#pragma once

#include "vault/records.hpp"
#include "vault/vault_id.hpp"

#include <memory>

namespace mamori::vault {

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

}  // namespace mamori::vault

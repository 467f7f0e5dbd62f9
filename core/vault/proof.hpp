// That the person at work entered the own secret just now: what a verb asks for that must not be done by somebody who
// found the device open.
#pragma once

#include "vault/records.hpp"
#include "vault/vault_id.hpp"

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

}  // namespace mamori::vault

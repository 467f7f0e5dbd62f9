// Another key for the database: a copy of it under that key, which takes its place in one step with the key slots. What
// is known of the old key then opens nothing that is written from there on.
#pragma once

#include "base/watch.hpp"
#include "vault/sqlite.hpp"

#include <filesystem>
#include <optional>
#include <utility>

namespace mamori::vault {

/// Made by Vault::new_key; gone before the vault is.
class NewKey {
 public:
  NewKey(NewKey&& other) noexcept;
  NewKey& operator=(NewKey&&) = delete;
  /// Takes the copy away unless it became the vault's.
  ~NewKey();

  /// Copies the database page by page and checks the copy as Vault::check does with its pages. In any thread, while the
  /// vault goes on; takes room for a second database. Errors: stopped, vault_in_use when the vault changes all the
  /// time, vault_damaged (the database itself is), storage_*.
  Result<void> copy(const Watch& watch = {});

 private:
  friend class Vault;
  using Stamp = std::pair<std::int64_t, std::int64_t>;
  NewKey(std::filesystem::path folder, SecretBytes old, Stamp stamp);
  Result<void> copy_pages(const Watch& watch) const;

  std::filesystem::path folder_;
  SecretBytes old_;
  SecretBytes key_;
  Stamp stamp_;  ///< of the vault's connection when this was made: a copy is good while that is the same
  bool copied_ = false;
};

}  // namespace mamori::vault
